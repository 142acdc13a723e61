package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a host hears who sets all prices, clears the line of all who wait, or speaks of the whole sale in plain words. English is in {@code messages/whole_en.properties}. */
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

    @Message("告诉大家")
    String tellAllButton();

    @Message("到点我不会自己下播，要下的时候发「下播」。现在告诉大家吗？")
    String endsSoon();

    @Message("现在就下播")
    String endNowButton();

    @Message("好，没有改什么。")
    String notThen();

    @Message("要告诉在场的每个人就点一下。")
    String tapToTell();

    @Message("下一场还定在 {when}；不播了就点一下。")
    String planStands(String when);

    @Message("没有定下一场的时间；要定就点一下，观众问就这么答。")
    String planAsked();

    @Message("下一场已经定在 {when}；要改就点一下，观众问就这么答。")
    String planOther(String when);

    @Message("下一场定在{when}")
    String planButton(String when);

    @Message("后来又改过，这个按钮不算了，没有改什么。")
    String changedSinceThen();

    @Message("下一场定在 {when}，观众问就这么答。时间错了再说一次就改。")
    String plannedFor(String when);

    @Message("下一场直播：{when}")
    String nextStreamIs(String when);

    /** Below what was cancelled. */
    @Message("取消错了就点一下。")
    String backToPlan();

    @Message("改回 {when}")
    String planBackButton(String when);

    @Message("不定了")
    String unplanButton();

    @Message("下一场没有定时间。")
    String unplanned();

    @Message("下一场哪天几点？比如：下一场周六晚八点。不定了就发 /plan off")
    String howToPlan();

    @Message("早上还是晚上？还没定，点一下。")
    String whichTime();

    @Message("运费还没改，看看是不是这样，点一下。")
    String whichFees();

    @Message("到哪里都 {money}")
    String feeEverywhereButton(String money);

    @Message("没单独写的省 {money}，别的省照旧")
    String feeElsewhereButton(String money);

    @Message("改错了就点一下。")
    String wrongSo();

    @Message("留着货还没确认的：{names}。到期前我会提醒一次（店铺 提醒），到时间没确认就让给别人。")
    String notConfirmed(String names);

    @Message("{start} 开播，到现在 {minutes} 分钟。")
    String liveSince(String start, long minutes);

    @Message("没有人留着货没确认。")
    String allConfirmed();

    @Message("抽奖、发奖我这里没有：没有记单，货也没动。送出去的从库存减掉（减货 A1 2）；要寄的，让他自己下单，或者在后台「漏单」里帮他下单。")
    String noPrizes();

    @Message("讲的顺序在后台「流程」里排（↑ ↓）。现在就讲哪样，发：讲解 A1")
    String runSheetElsewhere();

    @Message("本来就是这样，没有改。")
    String soBefore();

    @Message("改回原来的")
    String asBeforeButton();

    @Message("改回满 {money} 包邮")
    String freeFromButton(String money);

    @Message("改回不包邮")
    String neverFreeButton();

    @Message("「{hours} 小时内发货」是店里的规矩，不用写问答：点一下，回执上、有人问都这么说。")
    String sentWithin(String hours);

    @Message("定成 {hours} 小时内发货")
    String sentWithinButton(String hours);

    @Message(
            "{quantity}{name}一共 {sum}（一份合 {each}）？我这里没有几份一个价的卖法，什么都没改，也没有记单。要么每份都改成 {each}，点一下；要么当一样新货上架，比如：/add {name}礼包 {sum} 20份，散货再减掉那么多。")
    String noTogether(String quantity, String name, String sum, String each);

    @Message("我这里没有「{quantity}起卖」的规矩，什么都没改，也没有记单：观众照样能只要一份。要成套卖，就当一样新货上架，比如：/add {name}礼包 {price} 20份，散的停卖。")
    String noLeast(String quantity, String name, String price);

    @Message("我这里没有「满多少钱才发」的规矩，什么都没改。可以改的是包邮的线：店铺 包邮 99")
    String noLeastMoney();

    @Message(
            "我这里没有买几送几、第二份半价、满减、立减、优惠券、满几份包邮，什么都没改，也没有记单。可以改价（改价 A1 25）、秒杀（秒杀 A1 19.9 5分钟）、按钱数包邮（店铺 包邮 99），或者把几份当一样新货上架（/add 礼包 75 20份）。")
    String noPresents();

    @Message("订单 {number} 要付多少改不了，什么都没动。他付过了，发「退款 {number} {sum}」就退给他；还没付，等他付了再退。")
    String noLessForOrder(int number, String sum);

    @Message("我不能替你给买家捎话，{who} 什么也没收到：电话在后台的订单里，打给他。在这里问过的，发「提问」就能回；要让在场的都听到，发「喊话 …」。")
    String noWordToBuyer(String who);

    @Message("店里没有 {who} 的订单，什么都没改。发「查单 名字」或者单号再看看。")
    String nobodysOrder(String who);

    @Message("送的东西不进订单 {number}，没有动它，也没有记在你名下：从库存里减掉（减货 A1 1），跟打包的人说这一单多放一份。")
    String gift(int number);

    @Message("{days}：{streams} 场直播，{orders} 单，一共 {money}（含运费）。")
    String soldThen(String days, int streams, long orders, String money);

    @Message("{when}「{title}」：{orders} 单，{money}")
    String soldInStream(String when, String title, long orders, String money);

    @Message("还有 {streams} 场，都在后台「战报」里。")
    String soldInMore(int streams);

    @Message("{name} 卖出 {quantity}")
    String soldOf(String name, String quantity);

    @Message("{days}没有直播，没有卖货。")
    String nothingSoldThen(String days);

    @Message("上一场是 {when}。")
    String lastStreamWas(String when);

    @Message("{from}到{to}")
    String fromTo(String from, String to);

    @Message("不验就卖？还没改。以后没验过的货也能上架、开卖，点一下才算。")
    String sellUnscreened();

    @Message("不验也能先卖")
    String sellUnscreenedButton();

    @Message("要改店铺设置吗？还没改，点一下才算。")
    String setSo();

    @Message("店名：{name}")
    String shopNameButton(String name);

    @Message("收款：{account}")
    String shopPayButton(String account);

    @Message("都留货 {minutes} 分钟")
    String shopHoldButton(int minutes);

    @Message("每天 {time} 截单")
    String shopCutOffButton(String time);

    @Message("下一样是 {slot} {name}，还有 {left}。")
    String nextToShow(String slot, String name, String left);

    @Message("讲解 {slot}")
    String presentButton(String slot);

    @Message("直播没有暂停。先不卖就发「全部停卖」，再卖发「全部开卖」；播完了发「下播」。")
    String noPause();

    @Message("没有取消任何一单：买家都会知道原因，所以一单一单来，发：取消 1001 原因")
    String cancelEach();

    @Message("现在该给 {money}。")
    String owedToThem(String money);

    @Message("现在倒欠店里 {money}，以后从货款里扣。")
    String theyOwe(String money);

    @Message("还没封账：卖出去的大约能得 {money}。")
    String comingToThem(String money);

    @Message("现在没有货到付款的订单。")
    String noneOnDelivery();

    @Message("货到付款、钱还没收的：\n{lines}")
    String onDelivery(String lines);
}
