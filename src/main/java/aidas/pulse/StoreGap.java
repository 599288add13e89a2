package aidas.pulse;

import aidas.access.StoreCode;
import aidas.pulse.gate.Reason;

/** A store's figure that is withheld, and why. */
public record StoreGap(StoreCode store, AskedThen asked, Reason because) {}
