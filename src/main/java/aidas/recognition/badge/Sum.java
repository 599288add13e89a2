package aidas.recognition.badge;

/**
 * Shares that add up to so much in a span (R2.9): what several brought about counts for each by the
 * own part, so that nobody gains by being named beside others.
 *
 * @param times what they add up to at least, in whole ones
 * @param people from how many different colleagues at least; 1 for whomever
 * @param inARow how many spans one after the other
 */
public record Sum(Source source, String about, int times, Span span, int people, int inARow)
        implements Spread {

    /** Each share may be a millionth short: three thirds are a whole one. */
    @Override
    public int have(int things, long shares) {
        return (int) ((shares + things) / Fact.WHOLE);
    }
}
