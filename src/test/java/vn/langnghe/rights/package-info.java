/** Rights as a whole: what is printed, and that no door is without a rule. */
package vn.langnghe.rights;
