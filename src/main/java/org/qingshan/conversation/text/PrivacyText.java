package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about what the shop knows of a person. English is in {@code messages/privacy_en.properties}. */
@MessageBundle(value = "privacy", locale = "zh")
public interface PrivacyText {
    @Message("我记着你的：{addresses} 个收货地址，{orders} 个订单，还有最近一周说过的话。")
    String known(int addresses, int orders);

    @Message("要全忘掉吗？名字、电话、地址、聊天记录都会删掉，找不回来；账本里只留货、金额和省份。")
    String ask();

    @Message("想留一份就先下载：链接 10 分钟内有效，只有你打得开。")
    String download();

    @Message("下载我的资料")
    String downloadButton();

    @Message("全忘掉")
    String yesButton();

    @Message("不用了")
    String noButton();

    @Message("好，都忘掉了。下次来，我们重新认识。")
    String done();

    @Message("记下了。不过{orders} 还没送到，寄货要用你的名字和地址。一送到我就自己全删掉，不用再说一遍。")
    String later(String orders);

    @Message("记下了。{orders}还留着货没下单：退掉，或者过了时间自己放掉，我就马上全删掉，不用再说一遍。")
    String laterCart(String orders);

    @Message("记下了。不过{orders}打包好了等你来取。你取走了，或者不来取、店家把它取消了，我就自己全删掉，不用再说一遍。")
    String laterPickUp(String orders);

    @Message("记下了。不过{orders}的钱或坏货还没处理完，店家要找得到你。一处理完我就自己全删掉，不用再说一遍。")
    String laterMoney(String orders);

    @Message("{orders}的钱或坏货也还没处理完，那时店家也要找得到你。")
    String alsoMoney(String orders);

    @Message("还没打包的可以先退，退了马上就忘。")
    String giveBack();

    @Message("退掉{order}")
    String giveBackButton(String order);

    @Message("好，什么都没删。")
    String kept();

    @Message("你是店里的人，账和记录要用你的名字。请店主先在 /team 里把你移出去，再来说一次。")
    String ofTheTeam();
}
