package vn.langnghe.platform.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import vn.langnghe.platform.Figures;
import vn.langnghe.platform.start.Readiness;

/** Figures in the text format that Prometheus reads. */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final double MILLIS = 1000.0;

    @Inject
    transient Readiness readiness;

    @Inject
    transient Figures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder page = new StringBuilder();
        line(page, "gauge", "ready", readiness.isReady() ? 1 : 0);
        line(page, "gauge", "warnings", readiness.warnings().size());
        line(
                page,
                "gauge",
                "uptime_seconds",
                ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS);
        line(
                page,
                "gauge",
                "heap_bytes",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        line(page, "gauge", "threads", ManagementFactory.getThreadMXBean().getThreadCount());
        figures.gauges().forEach((name, value) -> line(page, "gauge", name, value));
        figures.counters().forEach((name, value) -> line(page, "counter", name + "_total", value));
        Answer.send(response, HttpServletResponse.SC_OK, "text/plain; version=0.0.4", page.toString());
    }

    private static void line(StringBuilder page, String type, String name, Number value) {
        page.append("# TYPE langnghe_").append(name).append(' ').append(type).append('\n');
        page.append("langnghe_").append(name).append(' ').append(value).append('\n');
    }
}
