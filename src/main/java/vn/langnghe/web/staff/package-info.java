/**
 * What every staff page stands on: who is logged in, which pages there are and for whom, the words of dates and names.
 *
 * <p>Gate: {@link vn.langnghe.web.staff.StaffDoor}, the filter before all staff pages, and
 * {@link vn.langnghe.web.staff.Visitor}. The session keeps the username and the moment of the login, nothing else; rights
 * are read again at each request.
 *
 * <p>Must not know: cases. What a person may see of them is {@code casework.Visibility}'s business.
 */
package vn.langnghe.web.staff;
