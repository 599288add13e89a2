/**
 * What customers answered, linked to the store and the people it was about, counted once and summed
 * up as it comes.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A response that is not well formed is refused with every field that is at fault and
 *       what was expected there; nothing of it is stored.
 *   <li>R1.2 A score lies on its scale: in range and in its steps.
 *   <li>R1.3 A response happened since 2000 and not more than an hour from now; its time carries an
 *       offset.
 *   <li>R1.4 Texts have their greatest lengths; a comment has at most 4,000 characters.
 *   <li>R1.5 A text with a NUL or half a character is refused; so are control characters outside of
 *       comments.
 *   <li>R1.6 JSON may be as deep, long or odd as it likes: it is refused, never a failure.
 *   <li>R1.7 A field nobody knows is refused by its name.
 *   <li>R1.8 A score is read through the version of its survey: the one that is named, else the
 *       current one, else the built-in survey of the scale. A scale that the version does not have
 *       is refused.
 *   <li>R1.9 Chips and standards are the version's own, each standard met or missed but not both; a
 *       score of the company is taken only where the version asks for it. What is not so is refused
 *       with the codes that were expected; blank lists are none.
 *   <li>R2.1 The same source and external id count once: in a file, across files, at the same time.
 *   <li>R2.2 A request repeated with its Idempotency-Key gets the same answer again; with another
 *       body it is refused.
 *   <li>R3.1 The credits of a response sum to exactly 1; the last one takes what rounding left.
 *   <li>R3.2 People whom the sender names are credited, on duty that day or not.
 *   <li>R3.3 If nobody is named, those on the roster that day share equally: of the team if one is
 *       given, else of the store; nobody on the roster, no credit.
 *   <li>R3.4 A response belongs to the day on which it happened in the store's own zone.
 *   <li>R3.5 If nobody is named but the reference is a known transaction of the store, those who
 *       served it are credited by its shares, and the credit says so; this goes before the roster.
 *   <li>R3.6 A credit keeps the team in which the person was that day.
 *   <li>R4.1 A response whose store, team or employee nobody knows waits in quarantine with the
 *       reason; it is never dropped.
 *   <li>R4.2 What waits is replayed when the roster is right, or discarded; both name who did it,
 *       and are done once.
 *   <li>R4.3 What waits or was stored is shown to an administrator of the whole company only: it
 *       holds customers' words from every store.
 *   <li>R5.1 All sums change in the same transaction as the responses; first those by store and
 *       day.
 *   <li>R5.2 A recount of the raw responses gives the same sums, each kind of them.
 *   <li>R5.3 Sums by store and month are kept for the question about the person and, apart, for the
 *       one about the company, on its own scale.
 *   <li>R5.4 The same by channel, reason and part of the day in the store's zone, which a store
 *       cannot choose.
 *   <li>R5.5 Credits are summed by person, month, cause, store and team; what nobody is credited
 *       with counts as nobody's, with its whole weight.
 *   <li>R5.6 Chips are counted by store and month, on the side that their version says.
 *   <li>R5.7 If the credits of a response change later, the sums move with them.
 *   <li>R5.8 Visits with checked standards are counted by how many were missed, and by each
 *       standard beside how many of the others were missed, with what was paid.
 *   <li>R6.1 A file of any size is taken line by line; a bad line is named with its field and the
 *       rest goes on.
 *   <li>R6.2 The columns of a table come in any order and several spellings; an unknown column is
 *       named.
 *   <li>R6.3 If a stream breaks, what was taken stays and the answer says where it broke.
 *   <li>R6.4 What became of responses is counted for the one who watches the server, once it is
 *       sure.
 *   <li>R6.5 Each delivery in bulk leaves an entry in the audit log: by whom, and how many lines
 *       became what.
 *   <li>R6.6 What was taken in is told in the same transaction, to whoever waits for it: the keys
 *       of each chunk's new responses.
 *   <li>R6.7 The portal's own answers, and those of tools whose signature was checked, come in as
 *       all others do; who takes one learns which response it became.
 *   <li>R7.1 People read their own feedback and nobody else's; each read leaves an entry in the
 *       audit log.
 *   <li>R7.2 A store's feedback is read by those whose scope holds the store; reading the words of
 *       its customers leaves an entry.
 *   <li>R7.3 The company's figures are read with the company's scope only.
 *   <li>R7.4 No list orders people by score; places where they were met come by the number of
 *       answers.
 *   <li>R7.5 Sums come from the rollups; what nobody answered is absent, not zero.
 *   <li>R7.6 Answers come newest first, page by page, each once, even while new ones arrive.
 *   <li>R7.7 The praise of the day is the newest favourable answer with words, the thing to learn
 *       from the newest unfavourable one, else the newest neutral one; neither is older than 90
 *       days.
 *   <li>R7.8 A period that is not given is the last 90 days in the unit's zone, and the last twelve
 *       months for a person, whose sums are kept by month.
 *   <li>R7.9 A trend shows the twelve months up to the period's last, those without answers too.
 *   <li>R7.10 Answers without words are counted, so that everybody sees how many the words come
 *       from.
 *   <li>R8.1 A figure counts answers only; where nobody answered there is no figure, never a zero.
 *   <li>R8.2 NPS is the percentage of promoters less that of detractors; the point is raw, its
 *       interval adjusted Wald, cut at −100 and 100.
 *   <li>R8.3 CSAT is the percentage in the top boxes, with Wilson's interval.
 *   <li>R8.4 CES is the percentage who found it easy less that who found it hard, whichever end of
 *       the scale is the good one.
 *   <li>R8.5 A mean has Student's t interval, cut at the ends of its scale; answers that are all
 *       alike leave room for others not yet heard.
 *   <li>R8.6 Scales are never mixed.
 *   <li>R8.7 An answer shared among people counts by its weight; n is then the effective n.
 *   <li>R8.8 A margin above a tenth of the scale is too wide to judge by; the figure tells how many
 *       more answers would do.
 *   <li>R8.9 Figures come from sums, and the sums of parts are those of the whole.
 *   <li>R8.10 A figure explains itself: counts, n, what was left out, period, formula and method.
 *   <li>R8.11 Two NPS differ by what their adjusted scores differ, with a two-sided p.
 *   <li>R8.12 A change from one period to the next is told only where the interval of the
 *       difference leaves out zero, and not where answers are too few to judge by.
 *   <li>R8.13 Figures that are compared share one axis, which holds each of their intervals.
 *   <li>R8.14 A trend tells ordinary variation from what is not, from eight months with answers on;
 *       a month that still runs is not judged.
 *   <li>R8.15 Two periods are compared on each scale by their figures and means; the earlier one is
 *       over before the other begins. Where nothing can be told it says how many more answers in
 *       each would show a change of a tenth of the scale.
 *   <li>R9.1 If both questions are asked, the score is put down to the person, for the company has
 *       its own.
 *   <li>R9.2 If one question is asked and every chip that was tapped is about the company, the
 *       answer is put down to the company and stays out of the person's own figures; the store's
 *       and the company's hold it as ever.
 *   <li>R9.3 Else it is put down to the person; good scores and bad ones alike.
 *   <li>R8.16 The response rate is answers of those asked, with Wilson's interval, over the days of
 *       which it is told how many were asked; it is never above 100 %: where more answered than
 *       were asked there is none.
 *   <li>R8.17 How many were asked is told by day and store, once or again; not of days to come.
 *   <li>R8.18 What the company caused does not count in a person's figures; how many answers that
 *       leaves out is told.
 *   <li>R8.19 Reasons that customers tapped about a person are counted with the answers they come
 *       from: strengths from the pleased, growth from the others; reasons about the company are not
 *       the person's.
 *   <li>R8.20 What customers say of the company is told apart from people: its own score, the
 *       answers it caused, and which reasons about it the displeased name more often than the
 *       pleased, corrected for the number of reasons.
 *   <li>R8.21 A report counts answers where they came, or, as of today and by whole months, where
 *       their people belong now; people who left count where they were last, and other stores'
 *       words are never shown.
 * </ul>
 */
package aidas.feedback;
