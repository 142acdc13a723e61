package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of orders that their buyers come for. English is in {@code messages/pickup_en.properties}. */
@MessageBundle(value = "pickup", locale = "zh")
public interface PickUpText {
    @Message("自己来取：{place}")
    String place(String place);

    @Message("订单 {number} 自提，不收运费：{place}")
    String goes(int number, String place);

    @Message("合计 {total}（自提，没有运费）。")
    String total(String total);

    @Message("来取时付现金 {sum}。")
    String cash(String sum);

    @Message("订单 {number} 自提，来取时付现金 {sum}。想先付也行：")
    String cashOrBefore(int number, String sum);

    @Message("订单 {number} 自提，来取时付现金 {sum}。")
    String cashOnly(int number, String sum);

    @Message("自提（不收运费）")
    String atOnceButton();

    @Message("订单 {number} 打包好了，可以来取：{place}。报订单号就行。")
    String ready(String number, String place);

    @Message("请带现金 {sum}。")
    String bringCash(String sum);

    @Message("订单 {number} 取走了，请开箱看看。有什么不对，直接在这里告诉我们。")
    String handedOver(String number);

    @Message("打好了，等你来取")
    String statusPacked();

    @Message("已取走")
    String statusDelivered();

    @Message("取货时付现金")
    String unpaid();

    @Message("自提 {recipient} {phone} {place}")
    String job(String recipient, String phone, String place);

    @Message("这家店没有自提，都是寄的。把收货地址发给我就行。")
    String notOffered();

    @Message("可以自己来取，不收运费：{place}")
    String offered(String place);

    @Message("订单 {number} 改成寄给你，运费照算。寄到哪里？")
    String whereTo(int number);

    @Message("你没有可以自提的订单：没点过，或者已经打包了。")
    String nothing();

    @Message("订单 {number} 是买家自己来取的，不用发货。取走了发：取走了 {number}")
    String noCourier(String number);

    @Message("订单 {number} 是寄的，不是自提。")
    String isSent(String number);

    @Message("订单 {number} 还没打包，先打好再交给买家。")
    String unpacked(String number);

    @Message("这样发：取走了 1003。要收钱的会先问你收了没有。")
    String howToCollect();

    @Message("订单 {number} 要收现金 {sum}。收到了就点一下，再把货给他。")
    String askCash(String number, String sum);

    @Message("收了 {sum}")
    String cashButton(String sum);

    @Message("没收钱")
    String noCashButton();

    @Message("订单 {number} 要收的现金变了，什么都没记。请看清新的数目再来：取走了 {number}")
    String cashChanged(String number);

    @Message("这样发：没来取 1003。订单就取消，货可以再卖。")
    String howToCancel();

    @Message("订单 {number} 没来取，取消了，货可以再卖；收过的钱在后台「收款」的「要退的」里。")
    String notCollected(String number);

    @Message("订单 {number} 一直没来取，取消了。付过的钱店家会退给你。")
    String cancelled(String number);

    @Message("订单 {number} 交给买家了。")
    String collected(String number);

    @Message("记下现金 {sum}。")
    String tookCash(String sum);

    @Message("还有 {sum} 没收。")
    String stillDue(String sum);

    @Message("他说已经付过，没有记现金：请到后台「收款」核对。")
    String toCheck();

    @Message("自提：{place}（关：/shop pickup off）")
    String shop(String place);

    @Message("没有自提。要开：/shop pickup 村口大槐树，周六 9–12 点")
    String shopOff();
}
