package vn.langnghe.platform.setting;

import vn.langnghe.platform.StartProblem;

/** A setting that does not exist or has an impossible value. */
public class SettingsProblem extends StartProblem {
    private static final long serialVersionUID = 1L;

    public SettingsProblem(String sentence) {
        super(sentence);
    }
}
