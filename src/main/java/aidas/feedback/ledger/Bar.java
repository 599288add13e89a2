package aidas.feedback.ledger;

import java.util.List;

/** What keeps somebody from deciding a dispute (R3.6). */
public enum Bar {
    NONE(""),
    RAISED("you raised it"),
    DISPUTED("it is about you"),
    PROPOSED("you are named as the one who served"),
    SHARES("the answer is credited to you too");

    private final String words;

    Bar(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Bar of(Dispute dispute, Signature judge, List<Share> now) {
        if (dispute.isRaisedBy(judge)) {
            return RAISED;
        }
        var me = judge.employeeId();
        if (me == null) {
            return NONE;
        }
        if (me == dispute.employeeId()) {
            return DISPUTED;
        }
        if (me.equals(dispute.proposedId())) {
            return PROPOSED;
        }
        return now.stream().anyMatch(share -> share.employeeId() == me) ? SHARES : NONE;
    }
}
