package vn.langnghe.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** Whatever is asked, nobody learns which server and which libraries answer. */
class NamelessServerIT {
    private static final Pattern NAMES =
            Pattern.compile("payara|glassfish|grizzly|jersey|mojarra|eclipse|servlet/", Pattern.CASE_INSENSITIVE);

    private final Http stranger = RunningService.get().http();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openapi/application.wadl",
                "/openapi/application.wadl?detail=true",
                "/openapi/application.wadl/xsd0.xsd",
                "/api/v1/application.wadl",
                "/application.wadl",
                "/metrics/base",
                "/metrics/",
                "/health",
                "/health/started",
                "/nothing-here"
            })
    void whatIsNotOursIsNotThere(String path) {
        Reply reply = stranger.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertNameless(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/health/live", "/health/ready", "/metrics", "/login", "/api/v1/offices"})
    void ourOwnAnswersNameNobodyElse(String path) {
        Reply reply = stranger.get(path);

        assertThat(reply.status()).isEqualTo(200);
        assertNameless(reply);
    }

    @Test
    void aPostFromAnotherSiteIsRefusedInOurWords() {
        Reply reply = stranger.postForm("/login", Map.of("username", "x"), "Origin", "https://elsewhere.example");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("Yêu cầu này không được nhận");
        assertNameless(reply);
    }

    @Test
    void aPartThatAFileDoesNotHaveIsRefusedInOurWords() {
        Reply reply = stranger.get("/script/submit.js", "Range", "bytes=99999999-");

        assertThat(reply.status()).isEqualTo(416);
        assertNameless(reply);
    }

    private static void assertNameless(Reply reply) {
        assertThat(reply.body()).doesNotContainPattern(NAMES);
        assertThat(reply.raw().headers().map().toString()).doesNotContainPattern(NAMES);
        assertThat(reply.raw().headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}
