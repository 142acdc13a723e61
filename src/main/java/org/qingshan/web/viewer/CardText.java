package org.qingshan.web.viewer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page for paying by card says. English is in {@code messages/card_en.properties}. */
@MessageBundle(value = "card", locale = "zh")
public interface CardText {
    @Message("付款 · 订单 {number}")
    String title(int number);

    @Message("要付 {sum}")
    String due(String sum);

    @Message("去付款")
    String pay();

    @Message("在 Stripe 的页面上付，可以用银行卡和那里列出的其他方式。卡号只给 Stripe，我们看不到。付了会自己记到这一单上，不用发截图。")
    String how();

    @Message("正在去付款页…没有自己打开就点这里：")
    String on_the_way();

    @Message("付款页")
    String onward();

    @Message("银行还在通知我们，一般几秒钟，这一页会自己更新。有的付款方式要一两天，到账了会在对话里告诉你，不用再付一次。")
    String soon();

    @Message("再看一眼")
    String again();

    @Message("现在打不开付款页，没有扣钱。过一会儿再点一次，或者在对话里问问别的付法。")
    String trouble();

    @Message("这一单没有要付的钱了，谢谢！")
    String nothing_due();

    @Message("你已经付了，钱在路上，要一两天。到了会在聊天里告诉你，不用再付。")
    String under_way();

    @Message("这一单用别的方式付，或者付款正等店家核对，不用在这里再付。")
    String otherwise();

    @Message("回到对话")
    String to_chat();
}
