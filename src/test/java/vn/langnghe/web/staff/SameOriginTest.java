package vn.langnghe.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {
    private static boolean posted(String origin, String site) {
        return SameOrigin.posted(origin, site, "127.0.0.1:8080", "https://phananh.example");
    }

    @Test
    void ourOwnPagesMayPost() {
        assertThat(posted("http://127.0.0.1:8080", null)).isTrue();
        assertThat(posted("https://phananh.example", "same-origin")).isTrue();
    }

    @Test
    void nobodyElseMay() {
        assertThat(posted("https://elsewhere.example", null)).isFalse();
        assertThat(posted("http://127.0.0.1:8081", null)).isFalse();
        assertThat(posted("null", null)).isFalse();
        assertThat(posted("not an address", null)).isFalse();
        assertThat(posted("", null)).isFalse();
    }

    @Test
    void withoutAnOriginTheBrowserMustNotSayThatItComesFromElsewhere() {
        assertThat(posted(null, "cross-site")).isFalse();
        assertThat(posted(null, "same-site")).isFalse();
        assertThat(posted(null, "none")).isTrue();
        assertThat(posted(null, null)).isTrue();
    }
}
