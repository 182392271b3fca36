package vn.langnghe.intake.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailFeatures.Feature;

class ReplayTest {
    private static final Replay NEWS = new Replay(1_000, Map.of(MailFate.CASE, 3, MailFate.AUTO, 28), 0);
    private static final Replay PEOPLE = new Replay(1_000, Map.of(MailFate.CASE, 3), 1);

    @Test
    void itTellsHowManyMailsWouldHaveEndedOtherwise() {
        assertThat(NEWS.all()).isEqualTo(31);
        assertThat(NEWS.moved(RuleEffect.AUTO)).isEqualTo(3);
        assertThat(NEWS.moved(RuleEffect.SUSPECT)).isEqualTo(31);
        assertThat(NEWS.moved(RuleEffect.SILENT)).isEqualTo(28);
    }

    @Test
    void whatManyShareNeverPutsAPersonsMailAside() {
        for (Feature wide : new Feature[] {Feature.DOMAIN, Feature.PROGRAM}) {
            assertThat(PEOPLE.allows(wide, RuleEffect.AUTO)).isFalse();
            assertThat(PEOPLE.allows(wide, RuleEffect.SUSPECT)).isFalse();
            assertThat(PEOPLE.allows(wide, RuleEffect.SILENT)).isTrue();
            assertThat(NEWS.allows(wide, RuleEffect.AUTO)).isTrue();
        }
        assertThat(PEOPLE.allows(Feature.SENDER, RuleEffect.AUTO)).isTrue();
    }
}
