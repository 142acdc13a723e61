package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of orders that share a parcel, of changes after its label, and where one of two orders is meant. English is in {@code messages/sharing_en.properties}. */
@MessageBundle(value = "sharing", locale = "zh")
public interface SharingText {
    @Message("跟别人的订单装一个包裹要主播来安排，这句已经转给主播了；主播一答，我马上告诉你。你自己的东西都没变，照样可以下单。")
    String othersBoxPassedOn();

    @Message("和上次那单 {numbers} 一起寄，运费只收一次。")
    String travelsWith(String numbers);

    @Message("和上次那单 {numbers} 一起寄，包邮。")
    String travelsFree(String numbers);

    @Message("确认后和上次那单 {numbers} 一起寄，运费只收一次。")
    String willTravel(String numbers);

    @Message("确认后和上次那单 {numbers} 一起寄，包邮。")
    String willTravelFree(String numbers);

    @Message("合计 {total}（货款 {goods}，运费在前一单里）。")
    String totalCarried(String total, String goods);

    /** @param total as a sentence */
    @Message("订单 {numbers} 装一个包裹，加起来：{total}")
    String inOneParcel(String numbers, String total);

    @Message("{number} 分开寄")
    String apartButton(int number);

    @Message("{number} 一起寄")
    String togetherButton(int number);

    @Message("好，订单 {number} 单独寄。")
    String apart(int number);

    @Message("好，订单 {number} 和 {numbers} 一起寄，运费只收一次。")
    String together(int number, String numbers);

    @Message("好，订单 {number} 和 {numbers} 一起寄，包邮。")
    String togetherFree(int number, String numbers);

    @Message("和 {numbers} 一起寄")
    String with(String numbers);

    @Message("和 {numbers} 一起寄，运费只收一次。")
    String goesAlong(String numbers);

    @Message("订单 {number} 的运费变了。{total}")
    String feeChanged(int number, String total);

    @Message("订单 {number} 没有能一起寄的：要寄到同一个地址，前一单还没打标签。")
    String nothingToShare(String number);

    @Message("订单 {number} 已经是单独寄的。")
    String aloneAlready(int number);

    @Message("和它一起寄的：{numbers}。哪一单要分开，就发「分开寄」和那一单的号。")
    String whichApart(String numbers);

    @Message("没有一起寄的订单。")
    String nothingShared();

    @Message("没有能一起寄的订单：要寄到同一个地址，前一单还没打标签。")
    String nothingAlike();

    @Message("订单 {number} 的标签已经打好了，不能再改怎么装。有要紧的事直接在这里说。")
    String labelled(String number);

    @Message("这个包裹里有 {count} 样 {slot}（两场的），按清单的顺序每样写一个重量，比如：打好了 {number} {example}")
    String sameSlot(int number, String slot, int count, String example);

    @Message("订单 {number} 的标签已经打过，刚才的改动打包的人会看到，以箱子里的单子为准。")
    String changedAfterLabel(int number);

    @Message("注意：订单 {number} 打了标签或报给快递以后，买家改了地址。重打标签再装箱，快递那边也要改。")
    String teamRedirected(int number);

    @Message("注意：订单 {number} 打了标签或报给快递以后，买家改成自己来取。别交给快递，快递那边取消；标签重打。")
    String teamCollected(int number);

    @Message("注意：订单 {number} 打了标签或报给快递以后取消了。别寄，快递那边也要取消。")
    String teamCancelled(int number);

    @Message("订单 {number} 恢复了，照样打包。旧标签别用，要重打；报过快递的要重新报。")
    String teamTakenAnew(int number);

    @Message("刚称的是订单 {weighed}，你手上是订单 {held}：哪一单打好了？")
    String whichPacked(String weighed, int held);

    @Message("没过秤，按下单的算：{goods}。称了就发：过秤 {number} {example}")
    String packedAsOrdered(int number, String goods, String example);

    @Message("打好了，不记重量")
    String packedUnweighed();

    @Message("{list}，货款 {sum}。")
    String goodsSum(String list, String sum);

    @Message("加上你现在的货款 {own}，一共 {all}。")
    String withOwn(String own, String all);

    @Message("满 {free} 包邮，这样就包邮，合计 {all}。")
    String sentFree(String free, String all);

    @Message("不够 {free}，不包邮；再买 {missing} 就包邮。")
    String notFree(String free, String missing);

    @Message("{places}：运费 {fee}，合计 {all}。")
    String feeAndAll(String places, String fee, String all);

    @Message("「{wish}」没写上：订单 {number} 的买家备注已经写满了。")
    String wishWithoutRoom(String wish, int number);

    @Message("这句我也转给主播了，照不照做由主播定；主播一答，我马上告诉你。")
    String wishForHost();
}
