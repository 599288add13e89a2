package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.survey.Band;
import aidas.survey.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnMentionsTest {

    private static final OwnMentions SAID =
            new OwnMentions(
                    40,
                    List.of(
                            new Mention("listening", Side.PERSON, 12, 1, 0),
                            new Mention("speed", Side.PERSON, 2, 3, 5),
                            new Mention("policy", Side.COMPANY, 0, 0, 30),
                            new Mention("honest", Side.PERSON, 14, 0, 0)));

    @Test
    void R8_19_strengths_come_from_the_pleased_and_growth_from_the_others() {
        assertThat(SAID.strengths())
                .extracting(Mention::chip)
                .containsExactly("honest", "listening", "speed");
        assertThat(SAID.growth()).extracting(Mention::chip).containsExactly("speed", "listening");
    }

    @Test
    void R8_19_reasons_about_the_company_are_not_the_persons() {
        assertThat(SAID.mentions())
                .extracting(Mention::chip)
                .containsExactly("honest", "listening", "speed");
    }

    @Test
    void R8_19_mentions_are_counted_by_band() {
        var once = Mention.once("speed", Side.PERSON, Band.NEUTRAL, 2);
        assertThat(once.plus(Mention.once("speed", Side.PERSON, Band.UNFAVOURABLE, 1)))
                .isEqualTo(new Mention("speed", Side.PERSON, 0, 2, 1));
        assertThat(OwnMentions.NONE.strengths()).isEmpty();
    }
}
