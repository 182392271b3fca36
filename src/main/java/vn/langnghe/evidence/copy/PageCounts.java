package vn.langnghe.evidence.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntSupplier;

/** The numbers of pages that were counted lately. A copy that was made anew and came out otherwise has another size. */
final class PageCounts {
    private static final int REMEMBERED = 500;

    private record Counted(String attachmentId, long size) {}

    private final Map<Counted, Integer> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param count throws what stands in its way; the next who asks tries again */
    OptionalInt of(String attachmentId, long size, IntSupplier count) {
        Counted copy = new Counted(attachmentId, size);
        OptionalInt before = remembered(copy);
        if (before.isPresent()) {
            return before;
        }
        try {
            int pages = count.getAsInt();
            remember(copy, pages);
            return OptionalInt.of(pages);
        } catch (IllegalArgumentException | IllegalStateException cannot) {
            return OptionalInt.empty();
        }
    }

    private synchronized OptionalInt remembered(Counted copy) {
        Integer pages = known.get(copy);
        return pages == null ? OptionalInt.empty() : OptionalInt.of(pages);
    }

    private synchronized void remember(Counted copy, int pages) {
        known.put(copy, pages);
    }
}
