package aidas.pulse;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opens and closes waves before their time (R2.1). */
@UseCases
public class WaveDesk {

    @Inject Programmes programmes;
    @Inject Waves waves;
    @Inject WaveClerk clerk;
    @Inject Clock clock;

    /**
     * @return the new wave's number
     * @throws Conflict if the programme does not run or has an open wave
     * @throws Refused if too few people would be asked
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public int open(ProgrammeCode code) {
        var programme = programmes.alone(code);
        if (!programme.isRunning()) {
            throw new Conflict("only a running programme has waves");
        }
        if (waves.last(programme).filter(Wave::isOpen).isPresent()) {
            throw new Conflict("the wave before is open");
        }
        var now = clock.instant();
        return clerk.open(programme, Schedule.today(now), now).number();
    }

    /**
     * Its answers are counted as they are.
     *
     * @throws NotFound if there is none
     * @throws Conflict if it is closed
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void close(ProgrammeCode code, int number) {
        var wave = waves.alone(waves.get(code, number).id());
        if (!wave.isOpen()) {
            throw new Conflict("the wave is closed");
        }
        clerk.close(wave, clock.instant());
    }
}
