package vn.langnghe.web.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.intake.mailroom.MailDecision;
import vn.langnghe.intake.mailroom.MailTab;
import vn.langnghe.intake.mailroom.RuleEffect;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.platform.Texts;

class MailroomTextsTest {
    private static final Texts WORDS = Texts.of("mailroom", Locale.forLanguageTag("vi"));
    private static final Pattern SAID = Pattern.compile("mails\\.(?:of|with)\\('([^']+)'[,)]");

    @Test
    void everyConstantHasWords() {
        for (MailTab tab : MailTab.values()) {
            assertThat(WORDS.has("tab." + tab.code()) && WORDS.has("empty." + tab.code()))
                    .as(tab.code())
                    .isTrue();
        }
        for (MailFate fate : MailFate.values()) {
            assertThat(WORDS.has("fate." + fate)).as(fate.name()).isTrue();
        }
        for (MailDecision what : MailDecision.values()) {
            assertThat(WORDS.has("decision." + what) && WORDS.has("tag." + what))
                    .as(what.name())
                    .isTrue();
        }
        for (Feature feature : Feature.values()) {
            assertThat(WORDS.has("feature." + feature)).as(feature.name()).isTrue();
        }
        for (RuleEffect effect : RuleEffect.values()) {
            assertThat(WORDS.has("effect." + effect)).as(effect.name()).isTrue();
        }
    }

    @Test
    void everythingThePageSaysHasWords() throws IOException {
        Matcher said = SAID.matcher(Files.readString(Path.of("src/main/webapp/desk/mailroom.xhtml")));
        while (said.find()) {
            assertThat(WORDS.has(said.group(1))).as(said.group(1)).isTrue();
        }
    }
}
