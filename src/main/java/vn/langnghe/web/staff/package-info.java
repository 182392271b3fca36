/**
 * What every staff page stands on: who is logged in, which pages there are and for whom, the words of dates and names.
 *
 * <p>Gate: {@link vn.langnghe.web.staff.StaffDoor}, the filter before all staff pages, and
 * {@link vn.langnghe.web.staff.Visitor}. The web session keeps the key of a row of {@code office.staff.Sessions} and the
 * language, nothing else; whose it is and with which rights is read again at each request.
 *
 * <p>Must not know: cases. What a person may see of them is {@code casework.Visibility}'s business.
 */
package vn.langnghe.web.staff;
