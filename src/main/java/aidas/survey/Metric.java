package aidas.survey;

/** What a question measures. */
public enum Metric {
    /** Net promoter score: how likely the customer would recommend us. */
    NPS,
    /** Customer satisfaction: how satisfied the customer was. */
    CSAT,
    /** Customer effort score: how easy we made it. */
    CES
}
