package aidas.pulse.web;

import aidas.pulse.ProgrammeState;
import aidas.pulse.ProgrammeView;
import aidas.pulse.WaveView;

/** Where a programme stands, and what HR may do with it. */
public record Stage(ProgrammeView view) {

    /** The next step: write, start, open, close or none. */
    public String next() {
        return switch (view.state()) {
            case ProgrammeState.Draft it -> view.settled() ? "start" : "write";
            case ProgrammeState.Running it -> holdsOpenWave() ? "close" : "open";
            case ProgrammeState.Ended it -> holdsOpenWave() ? "close" : "none";
        };
    }

    /** Is the plan shown to be written? Later it is shown to be read (R1.3). */
    public boolean writing() {
        return view.state() instanceof ProgrammeState.Draft && !view.settled();
    }

    public boolean running() {
        return view.state() instanceof ProgrammeState.Running;
    }

    /** Does it take answers of another tool, from the months after its last wave? */
    public boolean takes() {
        return !holdsOpenWave() && !(view.state() instanceof ProgrammeState.Ended);
    }

    private boolean holdsOpenWave() {
        return view.waves().stream().anyMatch(WaveView::isOpen);
    }
}
