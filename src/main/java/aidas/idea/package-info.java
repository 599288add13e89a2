/**
 * Ideas: an improvement for a product, a process or a service, its votes, and where it stands.
 * Review, talk and trials have packages of their own below this one. Out of scope here: points,
 * badges and notices, which hear of an idea by its events.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A sent idea has a kind, a title of 5 to 120 and a text of 20 to 4,000 characters; a
 *       draft may lack that. Every field at fault is named at once.
 *   <li>R1.2 It is a draft until it is sent, and nobody else reads it; then its words stay, and the
 *       database itself refuses.
 *   <li>R1.3 Made again with the same key it is the same one.
 *   <li>R1.4 It may name a customer's answer that caused it: an own one, or one of a store whose
 *       answers the author reads. Who did not agree to be quoted is read only by those who know the
 *       answer anyhow.
 *   <li>R2.1 Sent without a name, its author is kept nowhere: another row, with the day alone, and
 *       without the customer's answer, which only few may name.
 *   <li>R2.2 The code that claims it is told once; the database has its hash.
 *   <li>R2.3 Who has the code claims it, once, and is credited then; an own vote is gone.
 *   <li>R3.1 An idea goes from submitted to review, from there to a trial or a decision, from a
 *       trial back to review or to a decision; what is declined can be reviewed again, what is
 *       adopted stays so.
 *   <li>R3.2 The first move of who reviews it is its answer; each is kept with its reason and told
 *       in the same transaction.
 *   <li>R4.1 A duplicate is merged while both are open: who voted for either counts once, and the
 *       other one credits both authors.
 *   <li>R4.2 Who is credited since counts no more among the votes.
 *   <li>R4.3 A merge is undone, and both stand exactly as they stood; what people did since stays
 *       done.
 *   <li>R4.4 Of several who merge two ideas at once one does.
 *   <li>R4.5 Who claims, merges, parts or takes a vote back at once waits for the other, and nobody
 *       is turned away for that: ideas are locked in the order of their keys.
 *   <li>R5.1 Each person has one vote for an idea, however often and at once it is cast, and takes
 *       it back while the idea is open.
 *   <li>R5.2 Nobody votes for an own idea or for a closed one; the database itself refuses.
 *   <li>R6.1 Ideas are found by words in any of their forms, kind, stage, tag, store, and by what
 *       the reader has to do with them.
 *   <li>R6.2 They are sorted by time, by votes, or by what happened lately.
 *   <li>R6.3 Among what happened lately each fifth place is a young idea's that few voted for,
 *       drawn by chance for a reader and a day, so that pages fit.
 *   <li>R6.4 While a title is typed the five most alike are shown, in each of the languages.
 *   <li>R7.1 A draft takes up to five files of up to 5 MB: images, PDF or plain text, as their
 *       bytes tell.
 *   <li>R7.2 Of a picture or a PDF nothing is kept that tells where, when, by whom or on what it
 *       was made; what cannot be cleaned of that is refused.
 * </ul>
 */
package aidas.idea;
