package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said once a parcel has come, and of the money that came and went back for it. English is in {@code messages/after_en.properties}. */
@MessageBundle(value = "after", locale = "zh")
public interface AfterText {
    @Message("都好")
    String wellButton();

    @Message("有问题")
    String problemButton();

    @Message("太好了！订单 {number} 给几颗星？")
    String howManyStars(int number);

    @Message("最少 1 颗，最多 {most} 颗星。订单 {number} 给几颗？")
    String atMostStars(int number, int most);

    @Message("{stars} 星")
    String starsButton(int stars);

    @Message("谢谢，订单 {number} 记下 {stars} 星。可以算进给大家看的评分吗？不写名字。")
    String thanks(int number, int stars);

    @Message("谢谢你说实话，订单 {number} 记下 {stars} 星。哪里坏了就点「有问题」，店家会看。")
    String thanksForTruth(int number, int stars);

    @Message("可以")
    String publicButton();

    @Message("不用了，谢谢")
    String privateButton();

    @Message("好，算进去了，不写名字。以后不想公开了，说一声「不要公开」。")
    String isPublic();

    @Message("好，只有店家看得到。")
    String isPrivate();

    @Message("好，订单 {orders} 的星只有店家看得到。")
    String arePrivate(String orders);

    @Message("下次开播要叫你一声吗？一天最多一次。")
    String tellNext();

    @Message("叫我")
    String tellButton();

    @Message("好，下次开播叫你，一天最多一次。不想要了发：/tellme off")
    String willTell();

    @Message("好，不再叫你。")
    String willNotTell();

    @Message("开播了：{title}。你说过要叫你。")
    String begins(String title);

    @Message("不用再叫我")
    String noMoreButton();

    @Message("订单 {number} 还没寄到，到了再说。")
    String notCome(int number);

    @Message("是打分，还是要买？")
    String starsOrGoods();

    @Message("还没有你的付款或退款。")
    String noMoney();

    @Message("订单 {number}：{parts}。")
    String moneyOf(int number, String parts);

    @Message("，")
    String moneyAnd();

    @Message("收到你 {sum}")
    String moneyCame(String sum);

    @Message("你说付了 {sum}，店家还没核对")
    String moneySaidSum(String sum);

    @Message("你说付了，店家还没核对")
    String moneySaid();

    @Message("已经退你 {sum}")
    String moneyGoneBack(String sum);

    @Message("{sum} 正在退回你付款的卡，要几天到账")
    String moneyOnItsWay(String sum);

    @Message("还要退你 {sum}，店家还没退")
    String moneyStillToGo(String sum);

    @Message("还要付 {sum}")
    String moneyDue(String sum);

    @Message("付清了")
    String moneySettled();
}
