package org.qingshan.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.qingshan.TestShops;
import org.qingshan.platform.Invariants;

/** A story that people live through in a shop, told over HTTP. When all of a class are over, nothing may be broken in the database. */
public abstract class Journey {
    public static final String ADDRESS = "张伟 13800138000 湖南省长沙市岳麓区麓山南路1号";

    @Inject
    protected TestShops shops;

    @Inject
    protected SettableClock clock;

    @Inject
    Invariants invariants;

    /** A shop with the goods of the demo, live, and its owner. */
    protected Village village() {
        return of(shops.likeTheDemo());
    }

    /** A shop with nothing in it but its owner. */
    protected Village emptyVillage(String name) {
        return of(shops.empty(name));
    }

    /** The same, where goods may be sold on the word of who puts them up. */
    protected Village trustingVillage(String name) {
        var village = emptyVillage(name);
        village.owner().says("/shop inspection optional");
        return village;
    }

    /** One in which ten boxes of peaches are on sale, and a grower has brought so many more that nobody has looked at. */
    protected Village liveWithBrought(String name, int boxes) {
        var village = trustingVillage(name);
        village.owner().says("上架 黄桃 29.9 10箱 龙阿婆");
        village.owner().says("开播");
        village.owner().says("收货 龙阿婆 黄桃 " + boxes + "箱");
        return village;
    }

    private static Village of(TestShops.Founded founded) {
        var owner = Viewer.chinese(founded.key()).choosing("zh");
        owner.says("/start owner_" + founded.ownerCode());
        return new Village(founded.key(), owner);
    }

    /** The stream ends, and another begins a minute later. */
    protected void nextStream(Village village) {
        nextStream(village, "");
    }

    protected void nextStream(Village village, String title) {
        village.owner().says("/end yes");
        clock.forward(Duration.ofMinutes(1));
        assertThat(village.owner().says("/live " + title).text()).contains("开播了");
    }

    /** What is broken at this moment, if anything is. */
    protected List<String> brokenNow() {
        return invariants.broken();
    }

    @AfterEach
    void everyday_time_again() {
        clock.reset();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    /** One of the village, whose claim is an order. */
    protected Viewer ordered() {
        var viewer = village().neighbour();
        viewer.says("A1一箱");
        return viewer;
    }

    /** The same of somebody who speaks English and has given his address. */
    protected Viewer orderedInEnglish() {
        var viewer = village().foreigner();
        viewer.says("/address " + ADDRESS);
        viewer.taps("Right, send it there");
        viewer.says("A1 1");
        return viewer;
    }

    /** Somebody of this name orders two boxes of peaches for an address of his own. */
    protected static void ordered(Village village, String name) {
        var buyer = village.viewer();
        buyer.says("/address " + name + " 13900139000 湖南省长沙市岳麓区麓山南路1号");
        buyer.taps("对，就寄这里");
        buyer.says("A1 2箱");
    }
}
