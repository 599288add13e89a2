/**
 * Files of answers that an administrator brings in: uploaded, their columns mapped to our fields,
 * tried out without a trace, then taken in while one may watch.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A file is known by its content, never by its name: a zip with a workbook is a
 *       spreadsheet, bytes without NUL are a table of text, anything else is refused.
 *   <li>R1.2 The encoding of a text is found out and named: a byte order mark, UTF-16 by its NULs,
 *       UTF-8 if all of it is, else Windows-1251 where letters stand together, else Windows-1252.
 *   <li>R1.3 A spreadsheet that unpacks to far more than it says or than is sane is refused before
 *       it is read.
 *   <li>R1.4 A file that is empty, has no headers, doubled headers or no row below them is refused
 *       with that reason.
 *   <li>R1.5 Comma, semicolon, tab or bar part the columns of a text: whichever the headers have
 *       most of, outside of quotes.
 *   <li>R1.6 A date in a spreadsheet is read as the date it shows, a number as the number it shows.
 *   <li>R2.1 Headers that name one of our fields are matched by themselves; a date beside a time
 *       makes one moment.
 *   <li>R2.2 A field comes from columns, from one value for all lines, or, as the external id, from
 *       the number of the line.
 *   <li>R2.3 Every required field must have an origin before a file is tried.
 *   <li>R2.4 The mapping is kept with the run and offered again for the same headers.
 *   <li>R2.5 Numbers may have a decimal comma, if the mapping says so.
 *   <li>R3.1 A moment is read by the pattern that was chosen; the pattern offered first is one that
 *       reads every line of the sample.
 *   <li>R3.2 24:00 is the beginning of the next day; a day without a time is its noon.
 *   <li>R3.3 A time without an offset is the wall clock of its store, unless a zone was chosen.
 *   <li>R4.1 A dry run takes the same path, chunk by chunk, and leaves nothing but its findings.
 *   <li>R4.2 A line that comes twice in a file counts once, in the dry run as in the run.
 *   <li>R4.3 Each line that is refused is kept with its line, column, what was expected and what
 *       was found.
 *   <li>R5.1 A run goes on without its page, tells its progress after each chunk and stops when
 *       asked to; what it had taken stays.
 *   <li>R5.2 A run that the server lost is shown as stopped after its last line; run again, what is
 *       in counts once.
 *   <li>R5.3 A file is tried or run by one errand at a time, and it is run only after it was tried.
 *   <li>R5.4 When a run is done, its file is gone; its counts, its mapping and its findings stay.
 *   <li>R5.5 Only administrators of the whole company import; each upload, dry run, run and stop
 *       leaves an entry in the audit log.
 * </ul>
 */
package aidas.feedback.files;
