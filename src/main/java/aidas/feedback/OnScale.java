package aidas.feedback;

import aidas.survey.Scale;

/** A figure from the scores of answers, all on one scale (R8.6). */
public sealed interface OnScale extends Measured permits Nps, Csat, Ces, MeanScore {

    /** What was asked. */
    Scale scale();
}
