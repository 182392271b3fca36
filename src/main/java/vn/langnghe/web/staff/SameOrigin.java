package vn.langnghe.web.staff;

import java.net.URI;
import java.util.Set;

/**
 * Whether a post comes from our own pages. The session cookie is SameSite=Strict already; this is the second lock, for
 * browsers that do not know it and for sibling sites of the same domain.
 */
final class SameOrigin {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private SameOrigin() {}

    /**
     * @param origin header {@code Origin}, or null
     * @param site header {@code Sec-Fetch-Site}, or null
     * @param host header {@code Host}
     * @param publicUrl the address by which people know us
     */
    static boolean posted(String origin, String site, String host, String publicUrl) {
        if (origin != null) {
            String from = authority(origin);
            return from.equals(host) || from.equals(authority(publicUrl));
        }
        return site == null || OWN.contains(site);
    }

    /** Host and port of an address, or what equals nothing. */
    private static String authority(String address) {
        try {
            String authority = URI.create(address).getAuthority();
            return authority == null ? "?" : authority;
        } catch (IllegalArgumentException e) {
            return "?";
        }
    }
}
