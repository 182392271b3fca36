package vn.langnghe.platform.setting;

/** Which half of the service this process is: the public half can seal and never open. */
public enum Role {
    PUBLIC,
    STAFF,
    ALL
}
