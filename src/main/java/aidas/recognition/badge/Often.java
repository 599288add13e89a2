package aidas.recognition.badge;

/**
 * So many in a span (R2.2).
 *
 * @param times how many different ones
 * @param people from how many different colleagues at least; 1 for whomever
 * @param inARow how many spans one after the other
 */
public record Often(Source source, String about, int times, Span span, int people, int inARow)
        implements Spread {

    @Override
    public int have(int things, long shares) {
        return things;
    }
}
