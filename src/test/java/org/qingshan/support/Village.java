package org.qingshan.support;

/** A shop of a test's own, and the people who come to it. */
public record Village(String key, Viewer owner) {

    /** Somebody who comes for the first time and has chosen to be answered in Chinese, whatever he writes. */
    public Viewer viewer() {
        return Viewer.chinese(key).choosing("zh");
    }

    /** Somebody with a Chinese browser who comes for the first time. */
    public Viewer newcomer() {
        return Viewer.chinese(key);
    }

    /** Somebody who speaks English and comes for the first time. */
    public Viewer foreigner() {
        return Viewer.english(key);
    }

    /** Somebody with an address that the shop knows. */
    public Viewer neighbour() {
        var viewer = viewer();
        viewer.says("/address " + Journey.ADDRESS);
        viewer.taps("对，就寄这里");
        return viewer;
    }

    /** Somebody new with this role, let in by the owner. */
    public Viewer joined(String role) {
        var member = viewer();
        member.says("/start join_" + code(role));
        return member;
    }

    /** 张桂花 of the demo shop, who has brought its peaches and eggs. */
    public Viewer zhang() {
        var grower = viewer();
        grower.says("/start join_demo-grower-zhang");
        return grower;
    }

    /** A fresh invite of the owner's. */
    public String code(String role) {
        var text = owner.says("/invite " + role).text();
        return text.substring(text.indexOf("join_") + "join_".length()).strip();
    }
}
