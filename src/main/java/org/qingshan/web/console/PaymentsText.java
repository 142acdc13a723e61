package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about payments. English is in {@code messages/payments_en.properties}. */
@MessageBundle(value = "payments", locale = "zh")
public interface PaymentsText {
    @Message("收款")
    String tab();

    @Message("收款 · {shop}")
    String title(String shop);

    @Message("买家说付了的，对一对有没有到账。到多少写多少，差多少、多多少会告诉他。")
    String lead();

    @Message("等你核对")
    String to_check();

    @Message("没有等着核对的。")
    String nothing_to_check();

    @Message("要退的")
    String to_give_back();

    @Message("还没付清")
    String unpaid();

    @Message("都付清了。")
    String all_paid();

    @Message("订单 {number}")
    String order(int number);

    @Message("已经取消，到账的要退")
    String gone();

    @Message("没有要收的了")
    String nothing_due();

    @Message("货没有退：订单 {number} 还会照常打包寄出。不寄的话，在下面取消这一单（聊天里发：取消 {number} 原因）")
    String still_sent(int number);

    @Message("货没有退：订单 {number} 还会照常打包，等买家来取。不给的话，在下面取消这一单（聊天里发：取消 {number} 原因）")
    String still_collected(int number);

    @Message("要收 {sum}")
    String due(String sum);

    @Message("已收 {sum}")
    String received(String sum);

    @Message("多收 {sum}")
    String surplus(String sum);

    @Message("已退 {sum}")
    String refunded(String sum);

    @Message("订单金额 {sum}")
    String costs(String sum);

    @Message("货到付款")
    String on_delivery();

    @Message("取货时付现金")
    String at_pickup();

    @Message("在网上付了，钱在路上")
    String under_way();

    @Message("买家说")
    String says();

    @Message("他说付了 {sum}")
    String says_sum(String sum);

    @Message("比要收的少 {sum}")
    String says_less(String sum);

    @Message("订单 {numbers} 说的是同样的数字：一笔转账别算两次。")
    String same_digits(String numbers);

    @Message("比要收的多 {sum}")
    String says_more(String sum);

    @Message("到账金额")
    String sum();

    @Message("到账了")
    String came();

    @Message("又到了一笔")
    String more_came();

    @Message("没到账")
    String came_not();

    @Message("告诉买家为什么")
    String reason();

    @Message("收到现金")
    String cash();

    @Message("收到转账")
    String transfer();

    @Message("怎么收到的")
    String how();

    @Message("收支")
    String entries();

    @Message("还没有收支。")
    String no_entries();

    @Message("退款")
    String give_back();

    @Message("钱请照平时的办法转给买家，这里只记账，并告诉他。")
    String give_back_hint();

    @Message("退多少")
    String back_sum();

    @Message("为什么退")
    String back_why();

    @Message("退了货")
    String why_given_back();

    @Message("货坏了")
    String why_damage();

    @Message("多付了")
    String why_too_much();

    @Message("一点心意")
    String why_goodwill();

    @Message("已经打了标签或打了包，面单上可能印着金额，我知道")
    String warned();

    @Message("所有收款")
    String back_to_all();

    @Message("没有改：写一句为什么，买家会看到。")
    String no_why();

    @Message("金额看不懂。这样写：57.90")
    String no_sum();

    @Message("没有这一单。")
    String no_order();

    @Message("转账付到哪里")
    String account();

    @Message("账号、名字、哪家银行或微信、支付宝；空着就是不写")
    String account_hint();

    @Message("一直不付的")
    String rules();

    @Message("几小时后提醒")
    String remind_after();

    @Message("几小时后让给别人")
    String release_after();

    @Message("几小时还没付就提醒、就让给别人，空着就不。说已付的、货到付款的、打包的不动；没写怎么收款就不管用；只在 Telegram 里收款的，只提醒，不让货。")
    String rules_hint();

    @Message("收款码")
    String code();

    @Message("微信、支付宝的收款码截图；买家问怎么付就给他看。")
    String code_hint();

    @Message("先付先得")
    String first_paid();

    @Message("下单后留几分钟等付款，比如 30；没按时付，货就让给后面的人，不能货到付款。空着就是下单就留着。先要写收款账号、传收款码或开通网上付才管用；只在 Telegram 里收款不算，网页聊天的买家付不了。")
    String first_paid_hint();

    @Message("货到付款")
    String cod();

    @Message("可以")
    String cod_on();

    @Message("不行")
    String cod_off();

    @Message("在 Telegram 里付的")
    String in_chat();

    @Message("Telegram 退回了")
    String returned_in_chat();

    @Message("Telegram 单号 {charge}")
    String charge(String charge);

    @Message("收款公司单号 {charge}")
    String provider_charge(String charge);

    @Message("Telegram 里收到、不知道是哪一单的")
    String unplaced();

    @Message("照单号到收款公司那边查：是哪一单的，就在那一单记「又到了一笔」；查不到就在收款公司那边退掉。")
    String unplaced_hint();

    @Message("网上付（Stripe）")
    String card();

    @Message("Stripe 里的 {intent}，{sum}")
    String card_payment(String intent, String sum);

    @Message("在那里退过 {sum}")
    String card_returned(String sum);

    @Message("网上付的钱在 Stripe 里退：到那里找到下面这一笔，点退款。退了这里会自己记下，买家也会知道。这张表不动钱：只记你用别的办法退的。先在这里记、再去 Stripe 退，只算一次。")
    String give_back_at_stripe();

    @Message("退回卡上的")
    String refunds();

    @Message("在请 Stripe 退")
    String refund_asked();

    @Message("在路上")
    String refund_pending();

    @Message("退好了")
    String refund_succeeded();

    @Message("没退成")
    String refund_failed();

    @Message("退出去的又回来了")
    String refund_came_back();

    @Message("退回银行卡")
    String give_back_card();

    @Message("已用别的办法退，只记账")
    String give_back_noted();

    @Message("最多可以退 {sum} 回买家付款的卡：点「退回银行卡」，退好了自己记账，买家也会知道。")
    String give_back_by_card(String sum);

    @Message("取消这一单")
    String call_off();

    @Message("货退回去，给排队的人；收过的钱再退给买家。原因会告诉买家。打了包的不能取消。")
    String call_off_hint();

    @Message("为什么取消")
    String call_off_why();

    @Message("我知道打过标签或报给快递了：不寄，快递那边也取消")
    String call_off_warned();

    @Message("取消一单要写原因，会告诉买家。")
    String no_reason();

    @Message("店家又取消了")
    String off_again();

    @Message("照原样再给他")
    String take_anew();

    @Message("取消时有的：")
    String when_cancelled();

    @Message("还有货：可以照原样再给他，再核对到账；不给就写到账多少，到「要退的」退给他。")
    String anew_possible();

    @Message("货不够了：到账多少写多少，再到「要退的」退给买家。")
    String anew_gone();

    @Message("有钱正在退回他的卡，退好了才能再给他。")
    String anew_money();

    @Message("买家被拉黑了，不再卖给他：到账多少写多少，再到「要退的」退给他。要给就先解除拉黑。")
    String anew_blocked();

    @Message("他在同一场另有订单 {other}，要的货请他在那一单里加。到账多少写多少，再到「要退的」退给他。")
    String anew_ordered(String other);

    @Message("现在不送到他那里了：到账多少写多少，再到「要退的」退给他。")
    String anew_too_far();

    @Message("包裹退回店里了")
    String came_back();

    @Message("已取消")
    String cancelled();
}
