import type { ComponentType } from 'preact'
import type { FormName, FormProps } from './address.ts'
import { CheckInForm } from './check-in/check-in.tsx'
import { DirectoryForm } from './directory/directory.tsx'
import { GatheringForm } from './gathering/gathering.tsx'
import { JoinForm } from './join/join.tsx'
import { NominateForm } from './nominate/nominate.tsx'
import { NomineeForm } from './nominee/nominee.tsx'
import { ReferForm } from './refer/refer.tsx'
import { ReferenceForm } from './reference/reference.tsx'
import { ReplyForm } from './reply/reply.tsx'
import { ResourcesForm } from './resources/resources.tsx'
import { SurveyForm } from './survey/survey.tsx'

export const formPages: Readonly<Record<FormName, ComponentType<FormProps>>> = {
  'check-in': CheckInForm,
  directory: DirectoryForm,
  gathering: GatheringForm,
  join: JoinForm,
  nominate: NominateForm,
  nominee: NomineeForm,
  refer: ReferForm,
  reference: ReferenceForm,
  reply: ReplyForm,
  resources: ResourcesForm,
  survey: SurveyForm,
}
