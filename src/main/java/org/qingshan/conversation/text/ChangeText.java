package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bot says to second claims and second thoughts. English is in {@code messages/change_en.properties}. */
@MessageBundle(value = "change", locale = "zh")
public interface ChangeText {
    @Message("要退哪样？点一下就退：")
    String giveBackWhich();

    @Message("可以退，还没打包。点一下就退，不点就照旧：")
    String canGoBack();

    @Message("还没打包的可以退，已经打包的退不了。点一下就退，不点就照旧：")
    String restCanGoBack();

    @Message("共 {quantity}")
    String total(String quantity);

    @Message("共 {quantity}，其中 {waiting} 在候补")
    String totalPartWaiting(String quantity, String waiting);

    @Message("共 {quantity}，都在候补")
    String totalAllWaiting(String quantity);

    /** @param total of what is not packed, as above */
    @Message("{total}，另外 {packed} 在已打包的订单 {numbers} 里")
    String totalBesidePacked(String total, String packed, String numbers);

    @Message("{quantity} 在已打包的订单 {numbers} 里")
    String totalPacked(String quantity, String numbers);

    @Message("订单 {numbers} 已经打包，加不进去了，所以这是另外一单，运费按这一单算。")
    String orderedAnew(String numbers);

    @Message("订单 {number} 已经打包，{quantity} {name}（{slot}）放不回去了。再要就得另开一单，运费另算。要吗？")
    String onlyAnew(String quantity, String name, String slot, int number);

    @Message("另下一单，要 {quantity}")
    String anewButton(String quantity);

    @Message("；另外退掉的 {quantity} 是别的消息要的，没有拿回来")
    String othersStayBack(String quantity);

    @Message("现在没有了")
    String none();

    @Message("{name}（{slot}）改好了，{total}（原来 {before}）")
    String replaced(String name, String slot, String total, String before);

    @Message("，新加的没货的部分排第 {place} 位")
    String place(int place);

    @Message("{name}（{slot}）没有变，{rest}")
    String unchanged(String name, String slot, String rest);

    @Message("{name}（{slot}）你已经要过了，{total}，这次没有再加。要再加 {more}吗？")
    String repeated(String name, String slot, String total, String more);

    @Message("再加 {quantity}")
    String addButton(String quantity);

    /** Behind {@link #unchanged}. */
    @Message("。要再加 {more}吗？")
    String shallIAddMore(String more);

    /** Behind {@link #unchanged}. */
    @Message("。一共要 {all}，还是再加 {more}？")
    String inAllOrMore(String all, String more);

    @Message("不加，还是 {quantity}")
    String keepButton(String quantity);

    @Message("再加 {quantity} {name}（{slot}）")
    String moreButton(String quantity, String name, String slot);

    @Message("一共就 {list}")
    String allInAllButton(String list);

    @Message("再加 {list}")
    String allMoreButton(String list);

    @Message("再要 {quantity}（限购以内）")
    String allowedButton(String quantity);

    @Message("要 {quantity} {name}（{slot}）")
    String wantButton(String quantity, String name, String slot);

    @Message("改成 {quantity} {name}（{slot}）")
    String changeToButton(String quantity, String name, String slot);

    @Message("{back} {from}换成 {quantity} {name}")
    String swapButton(String back, String from, String quantity, String name);

    /** To whoever wants something for goods that he has none of; the buttons below say what he can have. */
    @Message("你现在没有 {name}（{slot}），没法换，什么都没动。你是要：")
    String swapOfNothing(String name, String slot);

    @Message("你现在没有 {name}（{slot}），没法换，什么都没动。要 {comes} 就发「{typed}」。")
    String swapOfNothingHere(String name, String slot, String comes, String typed);

    /** What shall go lies in an order of a stream that is over. */
    @Message("{name}（{slot}）在上一场的订单 {number} 里，有 {quantity}，不能直接换，什么都没动。先退再要，各点一下：")
    String swapOfEarlier(String name, String slot, int number, String quantity);

    /** @param there how much of what shall go the buyer has, which is less than he has said */
    @Message("{name}（{slot}）你现在只有 {there}，不够换，什么都没动。你是要：")
    String swapOfLess(String there, String name, String slot);

    @Message("还没给你下单，想要就点一下：")
    String notYetTaken();

    @Message("购物车是空的：要哪样你还没选，所以什么都没留。要哪个？点一下，或者直接说：")
    String stillToChoose();

    @Message("你的货还没有动，想改就点一下：")
    String notYetChanged();

    @Message("退 {quantity} {name}（{slot}）· 订单 {number}")
    String backOfOrderButton(String quantity, String name, String slot, int number);

    @Message("全部退掉 · 订单 {number}")
    String wholeOrderBackButton(int number);

    @Message("你说的是订单 {number} 里的 {slot} 吗？点一下就退。")
    String isItThis(String slot, int number);

    @Message("{slot} 你有不止一单，退哪一单的？")
    String whichOrder(String slot);

    @Message("已退回 {quantity} {name}（{slot}，订单 {number}）。")
    String releasedFrom(String quantity, String name, String slot, int number);

    @Message("已退回 {quantity} {name}（{slot}，订单 {number}），这一单还有 {rest}。")
    String reducedIn(String quantity, String name, String slot, int number, String rest);

    @Message("订单 {number} 里的 {name}（{slot}）就是 {quantity}，没有动。")
    String earlierIsSo(String name, String slot, int number, String quantity);

    @Message("订单 {number} 里的 {name}（{slot}）是 {quantity}，那一场结束了，那一单加不了，没有动。这一场要，点一下。")
    String earlierHasLess(String name, String slot, int number, String quantity);

    @Message("订单 {numbers} 里都有 {name}（{slot}），没有动。要退，发「取消 {slot}」选哪一单；这一场另外要，点一下。")
    String earlierAreSeveral(String name, String slot, String numbers);

    @Message("你只有 {quantity} {name}（{slot}），退不了那么多，先没动。要全退就点一下。")
    String moreThanYouHave(String quantity, String name, String slot);

    @Message("别的我还给你留着，不要哪样就点：")
    String othersStay();

    @Message("还没下单，刚才问你的先定一下：")
    String openBeforeOrder();

    @Message("不改，就这样下单")
    String orderAsItIsButton();

    @Message("哪样不等了？点一下就好，已经给你留的不动：")
    String stopWaitingWhich();

    @Message("不等 {quantity} {name}（{slot}）了")
    String stopWaitingFor(String quantity, String name, String slot);

    @Message("{quantity} {name}（{slot}）给你拿回来了，{rest}")
    String restored(String quantity, String name, String slot, String rest);

    @Message("{quantity} {name}（{slot}）给你重新排上，候补第 {place} 位，{rest}")
    String restoredWaiting(String quantity, String name, String slot, int place, String rest);

    @Message("{quantity} {name}（{slot}）给你拿回来了，另外 {waiting} 没货了，候补第 {place} 位，{rest}")
    String restoredPart(String quantity, String name, String slot, String waiting, int place, String rest);

    @Message("{name}（{slot}）那场直播已经结束，退掉的拿不回来了")
    String streamOver(String name, String slot);

    @Message("{name}（{slot}）后来你又改过，这一步就不撤了，{rest}")
    String changedSince(String name, String slot, String rest);

    @Message("这一步已经撤销过了，这次什么也没变。")
    String undoneBefore();

    @Message("这一步留的货已经不在了，可能到时间放掉了，这次什么也没变。")
    String goneMeanwhile();

    @Message("{name}（{slot}）{rest}。")
    String nowYouHave(String name, String slot, String rest);

    @Message("{name}（{slot}）先不动，{rest}")
    String kept(String name, String slot, String rest);

    @Message("这条消息是这场直播之前发的，改它不会下今天的单，原来的也没有动。要今天的货，请重新发一条。")
    String editedEarlier();

    @Message("这条是上一场的时候发的，刚刚才到，没有下单：编号现在可能是别的货了。要今天的货，请重新发一条。")
    String saidEarlier();

    @Message("这条是好一会儿以前发的，刚刚才到，还没下单。")
    String saidLongAgo();

    @Message("这条发出的时候，正好换了讲解的货，还没下单。")
    String otherShownThen();

    @Message("这条是转发的，还没下单。")
    String forwardedOnly();

    @Message("现在没有直播，改这条不起作用，原来的没有动。要退就发「取消」。")
    String editedAfterEnd();

    @Message("改过的命令我不会再做一遍。要做就重新发一条。")
    String editedCommand();

    @Message("还是原来那句，没有变。")
    String saidTheSame();

    @Message("地址我没改。要改，就把姓名、电话、地址写成一行重新发来。")
    String editedAddress();

    @Message("这句已经转给对方了，改它对方看不到。")
    String editedAnswer();

    @Message("这条改过以后我没看出要什么，原来的没有动：")
    String editedToNothing();

    @Message("原来要的没有动：")
    String editedToQuestion();

    @Message("原来要的退掉")
    String takeItBackButton();

    @Message("订单 {number} 已经下好了（{status}），不用再确认。")
    String confirmedBefore(int number, String status);

    @Message("好，这句没有下单。想要什么，发名字和数量就行。")
    String declined();

    @Message("要哪一个？点一下，或者说「第一个」：")
    String whichOne();

    /** Behind a question that shows only the first of several. */
    @Message("（还有 {others} 没列出来，一个一个发数量就行。）")
    String andOthers(String others);

    @Message("{name}（{slot}）")
    String named(String name, String slot);

    /** Why it was not taken; what can be had instead is offered behind it. */
    @Message("{name}（{slot}）写的是 0，我没有照着做；不要了就发「{slot} 不要了」。")
    String amountIsNothing(String name, String slot);

    /** @param step what it is sold in */
    @Message("{name}（{slot}）按 {step} 一档卖，这个数配不出来。")
    String amountIsNoStep(String name, String slot, String step);

    @Message("{quantity} {name}（{slot}）不是小数目，我没敢直接留，现在还剩 {left}。")
    String amountIsMuch(String name, String slot, String quantity, String left);

    /** Behind such a reason, above buttons. */
    @Message("点一下就行：")
    String amountsToChoose();

    @Message("{name}（{slot}）要多少？还剩 {left}。发数量就行，比如 {slot} 2。")
    String howMuch(String name, String slot, String left);

    /** @param had how much of it there is */
    @Message("{name}（{slot}）现在是 {had}，改成多少？发个数就行，比如 3。打包前都能改。")
    String howMuchInstead(String name, String slot, String had);

    @Message("好，什么都没退，都照旧。")
    String nothingGivenBack();

    @Message("上次退掉的要拿回来吗？要就点一下。")
    String takeAgainIt();

    @Message("{name}（{slot}）刚才是 {before}，现在是 {now}，还没给你留。按现在的价钱要吗？")
    String dearer(String name, String slot, String before, String now);

    @Message("{name}（{slot}）刚才是 {before}，现在是 {now}，还没给你留。要就发：{slot} {number}")
    String dearerSayIt(String name, String slot, String before, String now, String number);

    @Message("要 {quantity}，按 {price}")
    String takeAtButton(String quantity, String price);

    @Message("改成 {quantity}，新加的按 {price}")
    String setAtButton(String quantity, String price);

    @Message("{name}（{slot}）便宜了：{before} → {now}，按 {now} 算。")
    String cheaper(String name, String slot, String before, String now);

    @Message("{name}（{slot}）的价钱变了：{before} → {now}。")
    String priceChanged(String name, String slot, String before, String now);

    /** Behind a receipt. */
    @Message("，秒杀价 {price}")
    String atFlashPrice(String price);

    /** Behind a receipt. */
    @Message("，这次按 {price}")
    String atPrice(String price);
}
