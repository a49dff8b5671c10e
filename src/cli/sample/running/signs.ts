import type { RunningPlace } from './place.ts'

/** Made before the newest supporters came, so they want reprinting; the others were never made. */
export function addSampleSigns({ rows, rollouts }: RunningPlace): void {
  const launched = rollouts.filter(({ state, unit }) => state === 'launched' && unit !== undefined)
  for (const { rollout, launchOn } of launched.slice(0, 2)) {
    rows.changeRollout(rollout, {
      sign_made_on: launchOn.toString(),
      sign_content: '0'.repeat(64),
    })
  }
}
