/**
 * What survey tools send, read: each tool's own form becomes what one customer said, fact by fact.
 * Nothing is stored here and nothing is left out.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A signature is checked over the bytes that came: Standard Webhooks (Formbricks),
 *       Typeform, SurveyMonkey, Delighted as each tool signs; the others show the secret itself in
 *       {@code X-Aidas-Secret}. Comparing takes the same time wherever two differ.
 *   <li>R1.2 Standard Webhooks: one right signature of several is enough; one that is older or
 *       younger than five minutes, lacks a header or is made without a secret is none.
 *   <li>R2.1 Delighted: the person is an object or an id, times are Unix seconds, a score of 0 is a
 *       score; an answer is changed until half an hour has passed without a change.
 *   <li>R2.2 Formbricks: created, updated and finished are events of one answer.
 *   <li>R2.3 Typeform: an answer belongs to the field of the same id; hidden fields carry what the
 *       link told.
 *   <li>R2.4 SurveyMonkey: a webhook tells ids only, the answer comes in a document of its own, and
 *       a choice is told by its id.
 *   <li>R2.5 Qualtrics: a table has three rows of headers; previews are no answers.
 *   <li>R2.6 LimeSurvey: without a day on which it was submitted an answer is not finished.
 *   <li>R2.7 Medallia: a request tells whom it is about, the export what was answered; the employee
 *       is known by {@code custom_id}.
 *   <li>R2.8 Any other system sends an {@code id} and whatever it likes beside it.
 *   <li>R3.1 What is no JSON, no table, nested deeper than 64, or has more than 2,000 values is
 *       refused; so is a field of another kind than the tool sends, by its name.
 *   <li>R3.2 Fields that nobody mapped are kept.
 *   <li>R3.3 What comes later fills in and changes; what is older than what is known only fills in.
 * </ul>
 */
package aidas.integration.tool;
