package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a host hears who sets all prices, or clears the line of all who wait. English is in {@code messages/whole_en.properties}. */
@MessageBundle(value = "whole", locale = "zh")
public interface WholeLineupText {
    @Message("{list}\n候补都清掉吗？等的人都会收到通知，清了不能改回来；留给他们的和订好的不变。")
    String askClearWaiting(String list);

    @Message("清掉，通知他们")
    String clearWaitingYes();

    @Message("先不清")
    String clearWaitingNo();

    @Message("没有清，候补照旧。")
    String waitingKept();

    @Message("没有清：刚才有人来排或者不等了。")
    String waitingChanged();

    @Message("{slot} {name}的候补清掉了，{people} 人都通知了。")
    String waitingCleared(String slot, String name, int people);

    @Message("{slot} {name} {before} → {after}")
    String onePriced(String slot, String name, String before, String after);

    @Message("全部改价了，从现在起算，已经留出和订好的不变：\n{list}")
    String allPriced(String list);

    @Message("算到分，四舍五入。")
    String roundedPrices();

    @Message("正在秒杀的没动：{items}")
    String flashStays(String items);

    @Message("价都改回去")
    String allPricesBack();

    @Message("{list}\n里面有的{why}。真的都这样改吗？")
    String allPricesMeant(String list, String why);

    @Message("对，都改")
    String allPricesMeantButton();

    @Message("{slot} {name}现在是 {price}，减不了这么多。一个都没改。")
    String notBelowNothing(String slot, String name, String price);

    @Message("没有要改的价。")
    String nothingToPrice();

    @Message("没有可以一起改回去的价：后来又改过，或者没有一起改过。")
    String nothingToPriceBack();

    @Message("这是上一次改价以前的价；再早也一起改过，还要退就再说一遍「全场恢复原价」。")
    String changedBefore();

    @Message("这样写：/prices -10%，/prices -2，或者说「全场打九折」")
    String howToPriceAll();
}
