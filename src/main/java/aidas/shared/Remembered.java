package aidas.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The last few results of something that depends on its key alone and takes long. Nothing has to be
 * made invalid: other inputs are another key.
 */
public final class Remembered<K, V> {

    private final Map<K, V> known;

    public Remembered(int most) {
        known =
                new LinkedHashMap<>(most, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    /** Two who ask at once for a new one may both make it, which does no harm. */
    public V of(K key, Function<K, V> made) {
        synchronized (known) {
            var value = known.get(key);
            if (value != null) {
                return value;
            }
        }
        var value = made.apply(key);
        synchronized (known) {
            known.put(key, value);
        }
        return value;
    }
}
