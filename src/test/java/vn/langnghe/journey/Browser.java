package vn.langnghe.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import vn.langnghe.testing.Requires;
import vn.langnghe.testing.RunningService;

/** One Chromium for all journeys. Each person gets a context of their own: nobody shares cookies. */
final class Browser {
    private static final double PATIENCE_MS = 60_000;
    private static com.microsoft.playwright.Browser only;

    private Browser() {}

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (only == null) {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setExecutablePath(Requires.chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            only = playwright.chromium().launch(options);
        }
        return only;
    }

    /** A person at an office screen. */
    static BrowserContext person() {
        return open(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1366, 768));
    }

    /** A person with an old phone and no JavaScript. */
    static BrowserContext plainPhone() {
        return open(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(320, 640));
    }

    /** A person whose device is set to light or dark. */
    static BrowserContext with(ColorScheme scheme, int width) {
        return open(new com.microsoft.playwright.Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 800));
    }

    private static BrowserContext open(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium()
                .newContext(options.setBaseURL(RunningService.get().url())
                        .setLocale("vi-VN")
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }
}
