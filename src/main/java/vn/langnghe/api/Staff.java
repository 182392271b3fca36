package vn.langnghe.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.langnghe.office.staff.StaffRole;

/** Marks calls that need a token of a member of staff, and of which roles; without a role, of whoever has an account. */
@NameBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Staff {
    StaffRole[] value() default {};
}
