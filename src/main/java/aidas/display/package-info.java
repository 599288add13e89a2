/**
 * A store's own screen on its wall: the goal, customers' praise, what is being done. It needs no
 * login, only its link, and therefore never shows anything that may not hang on a wall.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A lead registers screens for the own stores, HR and administrators for any; each has a
 *       name and a link of its own, which is told once.
 *   <li>R1.2 A link carries 256 random bits. Only their SHA-256 is kept, and it is compared in a
 *       time that does not depend on where it differs.
 *   <li>R1.3 A list tells of each screen who made it when and when it last asked.
 *   <li>R1.4 A screen that is switched off shows nothing from its next refresh on, and never again.
 *   <li>R1.5 Registering and switching off leave an entry in the audit log, without the link.
 *   <li>R2.1 A link that is unknown and one that is switched off get the same answer, 404, which
 *       names no store.
 *   <li>R2.2 A network address that asks for unknown links too often is answered 429 for a while,
 *       whatever it asks for.
 *   <li>R2.3 A screen gets along without login, session and cookie, and sees nothing but its own
 *       store's content.
 *   <li>R2.4 Content that did not change is not sent again.
 *   <li>R3.1 A store has at most one goal: a figure on one scale from a day until a day. A target
 *       that the figure cannot reach is refused.
 *   <li>R3.2 How far the store is stands there with its interval; it is reached when the whole
 *       interval lies at or above the target.
 *   <li>R3.3 Below thirty answers there is no figure, but how many more it takes.
 *   <li>R4.1 Praise is words of customers who agreed to be quoted, with a favourable score, at most
 *       30 days old, the newest five; with day and place, without the score.
 *   <li>R4.2 A first name stands there only if the whole credit is that person's and the person
 *       agreed; it goes when they take it back.
 *   <li>R4.3 No words of a customer who was not glad, no person's score and no count by person ever
 *       leave for a screen.
 *   <li>R4.4 Words in which the first name of somebody of the store occurs, who did not agree, are
 *       not shown.
 *   <li>R5.1 Actions are what the store does about feedback: words and a day; open ones by that
 *       day, then the newest that was done.
 *   <li>R5.2 Goal and actions belong to the store's lead and to HR.
 *   <li>R6.1 A screen keeps what it has while the network is away, says since when, also after it
 *       was started anew, and shows nothing that is older than a day.
 *   <li>R6.2 It speaks the store's language, unless the screen was registered with another one.
 * </ul>
 */
package aidas.display;
