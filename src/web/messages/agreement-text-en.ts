/** A text to begin with, for a program to change. In our own words; it is no legal advice. */
export const agreementTextEn = {
  text: `# What this is
Peer support is one colleague listening to another after a hard day. You are a colleague with training, not a therapist and not an investigator.

# What you keep to yourself
You do not tell anybody whom you talked with or what was said: not their manager, not your own, not the other supporters. You keep no notes about a person. In meetings of supporters you speak about what you learned, never so that somebody could be recognized.

# Where that ends
There are limits, and you say so at the beginning of a talk. If somebody may be about to hurt themselves or another person, you get help at once, with them if you can: 988, 911, or the people your program named. If the law says that something must be reported, such as harm to a child, you follow the law. Ask your coordinator when you are unsure; you can do so without a name.

# What you do not do
- You do not review what happened, look for causes or write reports.
- You do not judge how somebody did their work.
- You give no advice on claims, lawyers or insurance.
- You do not treat: neither grief, nor addiction, nor any illness. You say where there is help.
- You do not settle quarrels between colleagues. You say who can.
- You never press anybody. Support is offered.

# What you promise
- You take the training before your first talk, and a refresher when it is due.
- You are willing to be asked, and say no when it is not a good time. A no needs no reason.
- You come to the meetings of supporters when you can, and speak up when something is heavy.
- You log a talk with a few ticks: nothing that points at a person.
- You look after yourself. You may rest, pause, or ask for a peer of your own.

# What the program promises you
- Nobody judges your work by how often you say yes.
- Somebody is there when a talk stays with you.
- Your profile is yours: you may change it or take things out at any time.

# Leaving
You may leave at any time, without giving a reason and without anything following from it. Talks that are open are handed on with care. What you promised about keeping things to yourself stays true afterwards.`,
}
