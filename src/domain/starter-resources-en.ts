import type { StarterTexts } from './starter-resource.ts'

export const starterTextsEn: StarterTexts = {
  lines: {
    '988': {
      title: '988 Suicide & Crisis Lifeline',
      summary: 'Call or text, day and night, in English and Spanish.',
      body: '',
    },
    '833-773-2445': {
      title: 'Massachusetts Behavioral Health Help Line',
      summary: 'Call or text, day and night. Finds care for mental health and substance use.',
      body: '',
    },
    '888-409-0141': {
      title: 'Physician Support Line',
      summary: 'Volunteer psychiatrists listen to physicians and medical students. No appointment.',
      body: '',
    },
  },
  safety: {
    title: 'When you are worried about someone’s safety',
    summary: 'What to say and whom to call when somebody may not be safe.',
    body: `## In danger right now

- The person said they are about to harm themselves or somebody else, have begun to, or somebody is hurting them: call **911**.
- Stay with them, on the line or in the talk. If you know where they are, tell 911.
- You may say: “I am worried that you are not safe. I am calling for help now, and I stay with you.”

## Thinking of suicide, no danger this minute

- Ask plainly: “Are you thinking of killing yourself?” Asking does not put the thought there.
- Offer to call or text **988** together, at once.
- Ask who can be with them tonight, and what could be put out of reach.
- You may say: “Thank you for telling me. I would like us to call 988 together, right now. Is that all right?”

## A patient, a child or a colleague may be harmed

- Somebody works while impaired, makes a threat, or abuse has happened: call a coordinator today.
- You need not decide alone what must be reported, and you should not promise to keep it quiet.
- You may say: “This is bigger than the two of us. I have to bring in our coordinator, and I will tell you what I say.”

## Afterwards

- Tell a coordinator that it happened. They will call you, and look after you too.
- Handing a talk back is no failure.
`,
  },
  playbook: {
    title: 'The supporter’s playbook',
    summary: 'Words to begin with, how to listen, what to keep to, and when to bring in others.',
    body: `You are a colleague who listens. You do not have to fix anything, and you do not have to find the perfect words.

## Before the talk

- Find a place where nobody overhears you, and half an hour in which nobody needs you.
- Read why you were asked. Do not look up the person, the patient or the event.
- Notice how you are. If today is a bad day for it, say no. Somebody else will be asked.

## Words to begin with

- “I am glad you reached out. I am a peer, not a therapist and not part of any review.”
- “What would help most today: to tell it, to think about what comes next, or just not to be alone with it?”
- “You need not tell me what happened. I would like to hear how you are.”

## What stays between you

Say this early, in your own words, before anything hard is told.

- “What you say stays with me. I take no notes.”
- “There are limits. If I fear for your life or someone else’s, or a patient or a child may be harmed, I have to bring in help. I will tell you first if I can.”
- “The law does not protect our talk in the way it protects a talk with a lawyer. So please leave out names and the details of the case.”

## Listening

- Let silence be. Count to five before you fill it.
- Give back what you heard: “That sounds lonely.” “You keep coming back to that moment.”
- Name what is usual: not sleeping, going over it again and again, doubting oneself, being short with people at home. Many good clinicians have felt this. It mostly grows less.
- Trust the person’s skill. One hard day does not undo the years before it.

## Questions that open

- “What has been the hardest part?”
- “What would you say to a friend who told you this?”
- “Who knows how you are right now? Whom would you like to know?”
- “What has carried you through something hard before?”
- “What does the rest of today look like?”

## Keeping to your part

- One or two talks are usual. If more is needed, somebody with more training should join: the employee assistance program, a therapist, a chaplain.
- You may say when you have time and when not. Nobody expects you at night.
- If you know the person too well, or supervise them, hand the talk back.
- A quarrel with a colleague or a manager: listen, and point to human resources or the ombuds office. Do not take a side or carry messages.

## When to bring in others

- Danger to life: **911**, or **988** together with the person. Do it now, and stay.
- Harm to a patient or a child, work while impaired, a threat: call a coordinator today.
- No sleep for many nights, no food, drinking more, hopelessness, or you are simply uneasy: ask a coordinator what else there is.
- A claim, a review or a letter from a board: point to risk management, the insurer and the guide in this library. Do not advise.

## What not to do

- Do not ask what happened step by step, and do not judge the care that was given.
- Do not say “I know exactly how you feel”, “At least …” or “You should …”.
- Do not promise secrecy without limits.
- Do not write anything down that could identify the person.
- Do not act as doctor, therapist, lawyer or manager.
- Do not press. Support is offered, and a no is a good answer.

## Closing

- “What is one kind thing you can do for yourself before tomorrow?”
- Offer what fits: one name or number, not a list.
- “May I ask you in a few days how you are?” Do what you promised, or do not promise it.
- Log the talk: a few taps, nothing that tells who it was.

## Looking after yourself

- Take ten minutes before you go back to work. Drink something, walk, look out of a window.
- What you heard stays with you for a while. Talk to a coordinator about how **you** are; leave out the person.
- After a heavy talk you may rest. Pausing in your profile is enough; no reason is needed.
- Come to the meetings of the supporters. They are there for this.
`,
  },
  claim: {
    title: 'If you are named in a claim',
    summary: 'Who helps, what usually happens, and how to look after yourself meanwhile.',
    body: `A letter that names you in a claim can feel like a verdict. It is not one. Many careful clinicians receive such a letter at some time. This page says in plain words who helps and what usually comes next.

**This is not legal advice.** Your insurer and your lawyer know your case and the law; when they say something else, follow them.

## First of all

- Call risk management on the day the letter comes, then your insurer. Letters have deadlines.
- Keep the letter and its envelope. Do not answer it yourself.
- Do not open, add to or change the record. Every look at it can be seen.
- Do not get in touch with the patient, the family or their lawyer about it.

## What you may talk about, and what not

**Do not discuss the facts of the case** with anybody but your lawyer, your insurer and risk management: not with colleagues, not at home, not with a peer, not in a message. Others could be asked under oath what you told them.

How **you** are is another matter. You may tell your family, a friend, a therapist or a peer that there is a claim and that it weighs on you. A peer will ask you to leave out the rest.

## Who helps

- **Risk management** of your organization: explains the steps, gathers records, is there when letters come.
- **Your insurer’s claims representative**: opens the case, finds your lawyer, stays with it to the end.
- **Your lawyer**: speaks for you, prepares you, answers every question about the law. Say so early if the two of you do not get on.
- **A peer**: somebody who listens, perhaps one who has been named in a claim too.
- **A therapist or the employee assistance program**, when sleep, mood or work suffer. Ask your lawyer how such talks are protected.

## What to expect

It is mostly waiting. A claim often takes years, with long quiet months and a few busy weeks. Many are dropped or settled; few are decided by a jury.

1. **Notice.** A letter or a court paper says that somebody claims they were harmed. You report it. The insurer opens a file.
2. **First meetings.** You tell your lawyer all you remember. Ask what you should read, and what you should leave alone.
3. **Discovery.** Both sides exchange records and written questions. It can take a year or more.
4. **Witnesses and depositions.** You may be asked questions under oath, in a meeting room, with everything written down. Your lawyer practices it with you. Short, true answers are enough; “I do not remember” is an answer.
5. **Settlement.** The sides may agree. Ask before you sign anything: who decides, what is reported to whom, what it means for licenses and applications. Settling is not the same as having done wrong.
6. **Trial.** Seldom, and often after several new dates. It takes days or weeks. Plan time off, and somebody who comes with you.
7. **Afterwards.** Whatever the result, relief and sadness can come together. Many feel it only then.

## Looking after yourself

- Anger, shame, doubt and broken sleep are usual. They say nothing about how good you are at your work.
- Set times for the case: an hour a week for papers, and not before sleep.
- Tell one person at work whom you trust that you may need an easier week before a deposition.
- Keep what holds you up: food, walks, friends, faith, music, the work you like.
- If you notice that you practice in fear, say so to somebody: a mentor, a peer, a therapist.
- If you think that others would be better off without you, call or text **988** now. You are not the claim.

## Ask for a peer

You can ask for a colleague to listen at any point, again and again, in the first week or three years later. You need not say what the case is about.
`,
  },
}
