/**
 * Takes out of a file what it tells beside what it shows: where and when a picture was taken and on
 * which device, and who wrote a document. Out of scope here: what can be seen in it, and its name.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A picture keeps its pixels to the last bit, its colours and which way up it is;
 *       everything else beside them is gone, and whatever hangs on behind its end.
 *   <li>R1.2 A PDF keeps its pages; its facts, XMP, earlier versions, whoever made a note in it,
 *       and what its photos tell are gone.
 *   <li>R1.3 What cannot be read to its end, is locked or signed, has files in it, or swells beyond
 *       measure is not cleaned: it must be refused.
 * </ul>
 */
package aidas.shared.metadata;
