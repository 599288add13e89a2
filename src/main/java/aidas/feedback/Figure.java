package aidas.feedback;

import java.io.Serializable;

/** What a page or the API shows for answers: a measured value or the reason why there is none. */
public sealed interface Figure extends Serializable permits Measured, Missing {

    /** Is there a value? Pages ask; code uses the type. */
    default boolean measured() {
        return this instanceof Measured;
    }
}
