import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { gatheringFormWords } from '#web/messages/desk-gathering-form.ts'
import { useWords } from '../app-language.ts'
import type { Written } from './written.ts'

type Props = {
  readonly materials: Written['materials']
  readonly error: string | undefined
  readonly changed: (materials: Written['materials']) => void
}

const MOST = 20

export function Materials({ materials, error, changed }: Props) {
  const words = useWords(gatheringFormWords)
  const change = (at: number, part: Partial<Written['materials'][number]>) =>
    changed(materials.map((each, index) => (index === at ? { ...each, ...part } : each)))
  return (
    <fieldset class="stack close">
      <legend class="label">{words.form.materials}</legend>
      {materials.map((material, at) => (
        <div key={at} class="gathering-material">
          <TextField
            label={words.form.materialTitle}
            value={material.title}
            most={120}
            onInput={(title) => change(at, { title })}
          />
          <TextField
            label={words.form.materialLink}
            value={material.link}
            most={500}
            onInput={(link) => change(at, { link })}
          />
          <Button
            kind="plain"
            small
            label={words.form.removeMaterial(material.title)}
            onPress={() => changed(materials.filter((_, index) => index !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      {error !== undefined && (
        <p class="note" role="alert">
          {error}
        </p>
      )}
      {materials.length < MOST && (
        <div>
          <Button
            kind="quiet"
            small
            onPress={() => changed([...materials, { title: '', link: '' }])}
          >
            {words.form.addMaterial}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
