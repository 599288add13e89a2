package aidas.organisation;

import aidas.access.StoreCode;
import java.io.Serializable;

/** A team's code, which is unique within its store (R1.2). */
public record TeamKey(StoreCode store, String code) implements Serializable {

    public TeamKey {
        Words.need(code, 20, "a team's code");
    }

    @Override
    public String toString() {
        return store + "/" + code;
    }
}
