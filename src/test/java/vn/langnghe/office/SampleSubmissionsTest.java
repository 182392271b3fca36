package vn.langnghe.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fifteen people might write must go to the office that is meant for it. */
class SampleSubmissionsTest {
    private static final RuleBook RULES = ShippedOffices.rules(ShippedOffices.DEFAULT);
    private static final OfficeBook OFFICES = ShippedOffices.offices(ShippedOffices.DEFAULT);

    record Sample(String id, JsonObject json) {
        String text() {
            return json.getString("text");
        }

        boolean expects(String flag) {
            return json.getJsonArray("expect").getValuesAs(JsonString.class).stream()
                    .anyMatch(one -> one.getString().equals(flag));
        }

        Suggestion suggestion() {
            JsonObject subject = json.getJsonObject("subject");
            return RULES.suggest(
                    new RoutingFacts(
                            json.getString("kind"),
                            json.getJsonArray("categories").getString(0),
                            subject == null ? null : subject.getString("rank"),
                            Routing.namesDesk(text()),
                            null,
                            expects("urgent")),
                    ShippedOffices.TODAY,
                    OFFICES);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Sample> samples() {
        var file = SampleSubmissionsTest.class.getResourceAsStream("/sample-submissions.json");
        try (var reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> new Sample(json.getString("id"), json))
                    .toList();
        }
    }

    static Stream<Sample> each() {
        return samples().stream();
    }

    @Test
    void thereAreFifteen() {
        assertThat(samples()).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("each")
    void goesToTheOfficeMeantForIt(Sample sample) {
        assertThat(sample.suggestion().office()).isEqualTo(sample.json().getString("office"));
    }

    @ParameterizedTest
    @MethodSource("each")
    void isSealedByRuleOrBySenderWhereItMustBe(Sample sample) {
        boolean asked = sample.json().getString("identityMode").equals("SEALED");
        assertThat(sample.suggestion().sealed() || asked).isEqualTo(sample.expects("sealed"));
    }

    @ParameterizedTest
    @MethodSource("each")
    void isUrgentOnlyWhereItHappensNow(Sample sample) {
        assertThat(sample.suggestion().urgent()).isEqualTo(sample.expects("urgent"));
    }
}
