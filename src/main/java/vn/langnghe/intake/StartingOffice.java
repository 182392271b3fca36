package vn.langnghe.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.office.Offices;

/**
 * Where a new case begins: at the reception desk, unless desk or inspectorate are what it is about; then at the
 * provincial leadership.
 */
@ApplicationScoped
class StartingOffice {
    static final String DESK = "BTN";

    @Inject
    private Offices offices;

    String of(String accused) {
        List<String> fallback = offices.fallback();
        boolean touchesReception =
                accused != null && (accused.equals(fallback.get(0)) || offices.isUnder(DESK, accused));
        return touchesReception ? fallback.get(fallback.size() - 1) : DESK;
    }
}
