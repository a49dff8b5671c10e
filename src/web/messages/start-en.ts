/** Texts of the first page, in English. */
export const startEn = {
  title: 'Peerlight',
  tagline: 'Peer support for people who work in health care.',
  skip: 'To the content',
  loading: 'One moment…',
  offline: 'This page cannot reach its server. Nothing is lost.',
  again: 'Try again',

  welcome: 'Somebody to talk to, after a hard day.',
  welcomeSoft:
    'Peerlight runs confidential peer-support programs. Nothing is set up here yet. How would you like to begin?',
  setUpChoice: 'Set up your network',
  setUpChoiceSoft: 'Nine short questions. You need the names and e-mails of two coordinators.',
  sampleChoice: 'Explore a sample network',
  sampleChoiceSoft: 'Fifteen invented organizations and their people. Throw it away when you like.',

  step: (now: number, all: number) => `Question ${now} of ${all}`,
  next: 'Continue',
  back: 'Back',
  backToStart: 'Back to the beginning',

  networkName: 'What is your network called?',
  networkNameSoft:
    'A network holds the organizations that share supporters. For a single hospital, write the hospital’s name.',
  networkNameLabel: 'Name of the network',
  timeZone: 'Which clock do you live by?',
  timeZoneSoft: 'Promises and working hours are counted in this time zone.',
  timeZoneLabel: 'Time zone',
  region: 'Whose holidays do you keep?',
  regionSoft: 'On public holidays the clock of the promise stands still.',
  regionLabel: 'State',
  organization: 'Which organization comes first?',
  organizationSoft: 'A hospital, a practice, a service. More can join later.',
  organizationLabel: 'Name of the organization',
  program: 'What is the program called?',
  programSoft: 'This is the name that people who ask for a colleague will see.',
  programLabel: 'Name of the program',
  slugLabel: 'Short name for the address',
  slugSoft: (slug: string) => `People ask at /ask/${slug === '' ? '…' : slug}`,
  phone: 'Whom can people call who prefer to speak?',
  phoneSoft:
    'A number that somebody answers in office hours. It stands on every page that a person who asks can see.',
  phoneLabel: 'Phone number',
  owner: 'Whose program is it?',
  ownerSoft: 'This decides where the supporters come from.',
  ownerNetwork: 'The network’s',
  ownerNetworkSoft:
    'Supporters come from every organization; people are matched outside their own.',
  ownerOrganization: 'The organization’s own',
  ownerOrganizationSoft: 'Supporters come from this organization.',
  first: 'Who is the first coordinator?',
  firstSoft: 'This person goes on in this browser as soon as the network is set up.',
  second: 'Who is the second coordinator?',
  secondSoft:
    'Why two: what people write is sealed for the coordinators’ keys, and nobody else can open it, not even whoever runs this server. With one coordinator, one lost phone would lose every waiting request. Nobody can ask before both hold a key.',
  personName: 'Name',
  personEmail: 'E-mail',
  check: 'Is this right?',
  checkSoft: 'Names, phone and policies can be changed later.',
  change: (what: string) => `Change: ${what}`,
  changeShort: 'Change',
  create: 'Set up the network',
  creating: 'Setting up…',

  needed: 'Please fill this in.',
  tooLong: 'Please make this shorter: at most 120 letters.',
  phoneWrong: 'Please write a phone number of at most 40 letters and digits.',
  slugWrong:
    'Only small letters, digits and hyphens; it begins and ends with a letter or a digit; at most 40.',
  emailWrong: 'This does not look like an e-mail address.',
  samePerson: 'The two coordinators need different e-mail addresses.',

  failedTitle: 'This could not be set up. What you typed is still here.',
  failed: {
    offline: 'The server could not be reached. Nothing was set up; please try again.',
    'already-set-up': 'A network has been set up here already. Reload the page to see it.',
    'slug-taken': 'The short name for the address is taken. Please choose another.',
    'same-person': 'The two coordinators need different e-mail addresses.',
    'invalid-input': 'The server did not accept an answer. Please look through them once more.',
    'too-many-requests': 'Too many tries in a short time. Please wait a minute.',
    unavailable: 'The database cannot be reached at the moment. Please try again in a minute.',
  },
  failedOther: (code: string) => `Something went wrong (${code}). Please try again.`,

  doneTitle: 'Your network is set up.',
  doneSoft:
    'Nobody can ask yet. First both coordinators make their keys, then supporters join. The desk shows what is still missing.',
  doneFirst: (name: string) => `${name}, go on here`,
  doneFirstSoft:
    'You make your keys in this browser. It takes about five minutes; have a pen at hand.',
  goOn: 'Make my keys',
  doneSecond: (name: string) => `Hand this link to ${name}`,
  doneSecondSoft:
    'It works once, within 72 hours. Hand it over in person or by a message that only they read.',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the link and copy it by hand.',
  mailed: (email: string) => `It was also mailed to ${email}.`,
  notMailed: 'No mail server is set, so it was not mailed: it also stands in the desk’s outbox.',
  mailLink: 'Write the e-mail myself',
  mailSubject: 'Your invitation to Peerlight',
  mailBody: (link: string) =>
    `Please open this link within 72 hours to make your keys as a coordinator:\n\n${link}\n`,
  keepBoth: 'Before you go on: have you handed over the second link? It is not shown again here.',

  makingTitle: 'Inventing a network…',
  makingSoft:
    'Fifteen organizations, two hundred supporters with keys of their own, twenty months of talks. This takes a few seconds.',
  makingFailed: 'The sample network could not be made.',

  sampleTitle: 'Be anybody in the sample network.',
  sampleMark: 'Sample network',
  sampleSoft:
    'Everything here is invented: people, organizations, figures. Choose somebody, and see Peerlight as they do.',
  everybodyElse: (count: number) => `Everybody else, ${count} people`,
  be: (name: string) => `Be ${name}`,
  askTitle: 'Ask, as a health worker would',
  askSoft: 'No account, no name. The twelve words at the end open the conversation again.',
  askLink: 'Open the ask page',
  receiptsSoft: 'These invented people have asked already. Their twelve words open what they see.',
  receiptOpenShort: 'Open',
  receiptOpen: (title: string) => `Open as: ${title}`,
  receiptWords: 'The twelve words',
  dropTitle: 'Done looking around?',
  dropSoft:
    'The sample is thrown away with everything you tried in it. A network you set up stays.',
  drop: 'Throw the sample away',
  dropAsk: 'Throw the sample network away?',
  dropAskSoft:
    'Its people, requests, conversations and figures are deleted. This cannot be undone.',
  dropYes: 'Yes, throw it away',
  dropNo: 'Keep it',
  dropping: 'Throwing away…',
  dropFailed: 'The sample could not be thrown away. Please try again.',
  setUpReal: 'Set up your network',
  setUpRealSoft: 'A real network can be set up beside the sample; the two never mix.',

  installedTitle: 'Would you like to talk to a colleague?',
  installedSoft:
    'Someone who does your kind of work, trained to listen. Nobody at work learns of it.',
  askAt: (name: string) => `Ask at ${name}`,
  notYetLive: 'not open yet',
  nonePrograms: 'No program is open yet. The coordinators are still getting ready.',
  returnLink: 'You asked already? Open your conversation with your twelve words',
  staffLink: 'Staff: sign in to the desk',
  crisis: 'Not watched around the clock. In a crisis call or text 988.',
}

export type StartWords = typeof startEn
