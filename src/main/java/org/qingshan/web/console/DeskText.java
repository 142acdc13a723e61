package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about growers and their money say. English is in {@code messages/desk_en.properties}. */
@MessageBundle(value = "desk", locale = "zh")
public interface DeskText {
    @Message("货主分成，百分之几")
    String share();

    @Message("没谈价的货，货主得卖价的这么多，0 到 100。已经收下的货不变。")
    String share_hint();

    @Message("货主的钱")
    String tab();

    @Message("{name} · 货主的钱")
    String title(String name);

    @Message("{name} · 货主")
    String title_of(String name);

    @Message("谁来领钱，点谁的名字。没有手机的也在这里。")
    String lead();

    @Message("找人：名字、其中一个字，或拼音首字母")
    String search();

    @Message("找")
    String find();

    @Message("一共该付")
    String owed_in_all();

    @Message("没找到这个人。")
    String nobody_found();

    @Message("没留名字")
    String nameless();

    @Message("账对不对")
    String books();

    @Message("还没有直播过。")
    String no_stream_yet();

    @Message("「{title}」正在播。下播以后才有账可对。")
    String first_live(String title);

    @Message("对得上：货主的账和订单一分不差。")
    String proof_yes();

    @Message("对不上：差 {money}。请找管程序的人看看。")
    String proof_no(String money);

    @Message("订单货款")
    String proof_goods();

    @Message("货主的货")
    String proof_growers();

    @Message("没写货主的货")
    String proof_own();

    @Message("「{title}」还没封账。")
    String not_settled(String title);

    @Message("下播以后点一次：每家一张对账单，有手机的马上收到。")
    String settle_hint();

    @Message("封账")
    String settle();

    @Message("回到名单")
    String back();

    @Message("现在该给")
    String owed();

    @Message("念出来")
    String speak();

    @Message("{name}，现在该给你{money}。")
    String aloud_owed(String name, String money);

    @Message("{name}，钱都结清了。")
    String aloud_even(String name);

    @Message("{name}，现在倒欠店里{money}，以后从货款里扣。")
    String aloud_advance(String name, String money);

    @Message("付钱")
    String pay();

    @Message("金额，元")
    String amount();

    @Message("怎么付")
    String way();

    @Message("现金")
    String cash();

    @Message("转账")
    String transfer();

    @Message("微信")
    String wechat();

    @Message("货主在框里签名")
    String sign_here();

    @Message("重新签")
    String sign_again();

    @Message("或者报口令")
    String code_word();

    @Message("四位数字，在货主收到的消息里。签了名就不用。")
    String code_word_hint();

    @Message("备注（如转账单号）")
    String note();

    @Message("多付的算预支，以后扣")
    String advance();

    @Message("付了，记上")
    String pay_now();

    @Message("货")
    String goods();

    @Message("还没有货。")
    String no_goods();

    @Message("送来")
    String brought();

    @Message("收下")
    String accepted();

    @Message("卖出")
    String sold();

    @Message("剩")
    String left();

    @Message("退回")
    String returned();

    @Message("过秤差")
    String weight();

    @Message("坏了")
    String damaged();

    @Message("买家付")
    String sale();

    @Message("店里得")
    String shops_share();

    @Message("货主得")
    String gets();

    @Message("对账单")
    String statements();

    @Message("还没有对账单。")
    String no_statement();

    @Message("付过的钱")
    String payouts();

    @Message("还没有付过。")
    String no_payout();

    @Message("签了名")
    String by_signature();

    @Message("报了口令")
    String by_code_word();

    @Message("有转账记录")
    String by_nothing();

    @Message("{who} 经手")
    String paid_by(String who);

    @Message("含预支")
    String was_advance();

    @Message("另记一笔")
    String book();

    @Message("扣费用，或者补差错。记了不能改，错了再记一笔。")
    String book_hint();

    @Message("加还是扣")
    String sign();

    @Message("扣")
    String minus();

    @Message("加")
    String plus();

    @Message("为什么")
    String why();

    @Message("记上")
    String book_now();

    @Message("没看懂，没有改动。金额写成 12.50 这样。")
    String not_understood();

    @Message("对账单")
    String statement();

    @Message("项目")
    String what();

    @Message("批次")
    String lot();

    @Message("单位")
    String unit();

    @Message("付过")
    String paid();

    @Message("上次余")
    String carried();

    @Message("上次对账以后")
    String since();

    @Message("（上次对账以后）")
    String correction();

    @Message("大家分担的坏货")
    String pooled();

    @Message("合计")
    String in_all();

    @Message("货主签名")
    String sign_on_paper();

    @Message("称轻百分之几以内不退")
    String tolerance();

    @Message("按斤卖的，比下单轻这么多以内不退，0 到 20。国家规定果蔬是 2。")
    String tolerance_hint();

    @Message("再轻的")
    String lighter();

    @Message("按秤退钱")
    String lighter_refund();

    @Message("不退")
    String lighter_waive();

    @Message("货本身不好，谁担")
    String damage_goods();

    @Message("打包没弄好，谁担")
    String damage_packing();

    @Message("路上坏的，谁担")
    String damage_transit();

    @Message("说不清的，谁担")
    String damage_unknown();

    @Message("货主")
    String bearer_grower();

    @Message("店里")
    String bearer_packing();

    @Message("快递")
    String bearer_courier();

    @Message("大家分")
    String bearer_pool();

    @Message("给货主结账")
    String closing();

    @Message("下播后自动")
    String closing_auto();

    @Message("发「封账」才结")
    String closing_manual();
}
