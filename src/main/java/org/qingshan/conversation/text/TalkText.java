package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A kind word for a kind word. English is in {@code messages/talk_en.properties}. */
@MessageBundle(value = "talk", locale = "zh")
public interface TalkText {
    @Message("你好呀！看中哪样，发编号和数量就行，比如 A1 2。")
    String hello();

    @Message("不客气，有什么随时说。")
    String thanks();

    @Message("这件事要点一下才算：")
    String onlyTapped();

    @Message("上一句我没看懂，所以什么都没改。要改就再说一遍，比如「地址改成…」「收货人改成…」「A1 改成 2」。")
    String nothingDone();

    @Message("还没下单。")
    String notOrderedYet();

    @Message("好，不急，慢慢看。想要什么，发名字和数量就行。")
    String noHurry();

    @Message("好嘞！")
    String fine();

    @Message("另外那样我没听准是哪个，点一下就给你加上：")
    String whatElseIsMeant();

    @Message("能加，还没下单呢，要的都放在一起，运费只算一次。要什么点一下，或者发名字和数量：")
    String addedToCart();

    @Message("能加，订单 {number} 还没打包，加的放进同一个包裹，运费只算一次。要什么点一下，或者发名字和数量：")
    String addedToOrder(int number);

    @Message("订单 {number} 已经打包了，加不进去了。现在要的另开一单，另寄一个包裹。要什么点一下，或者发名字和数量：")
    String addedNoMore(int number);

    @Message("我是{shop}的小助手，一个机器人：记单、查单我都会。我不懂的会转给主播，主播是真人。")
    String who(String shop);

    @Message("😄 谢谢捧场，看中哪样就说。")
    String laugh();

    @Message("你的声音我收到了，可我只认得字，对不住。想知道什么，点下面一个就行。" + "别的话打几个字就好，比如「卖了多少」「周五能带80斤笋」。收货点已经知道你找，会给你回话。")
    String voiceOfGrower();

    @Message("我的货卖了多少")
    String mineButton();

    @Message("看账")
    String statementButton();

    @Message("拿钱")
    String payoutsButton();

    @Message("🎤 {grower}发来一段语音，机器听不懂。给回个电话，或者让人去问一声。")
    String growerSpoke(String grower);

    @Message("一位乡亲")
    String someGrower();
}
