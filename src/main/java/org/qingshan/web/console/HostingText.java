package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a host does on the pages. English is in {@code messages/hosting_en.properties}; {@code %names} are filled in there. */
@MessageBundle(value = "hosting", locale = "zh")
public interface HostingText {
    @Message("直播")
    String tab_live();

    @Message("漏单")
    String tab_rescue();

    @Message("{shop}的漏单台")
    String rescue_title(String shop);

    @Message("撤销")
    String undo();

    @Message("已撤销。")
    String undone();

    @Message("没成功，请再试一次。")
    String failed();

    @Message("网络断了一下，不知道成没成。先看看数字变了没有，没变再点一次。")
    String unsure();

    @Message("网络断了，不知道成没成。再发一次也只算一次。")
    String unsure_again();

    @Message("再发一次")
    String send_again();

    @Message("别人已经处理过了。")
    String gone();

    @Message("刚才做的")
    String done_before();

    @Message("这一单已经打包了，收不回来。")
    String not_taken_back();

    @Message("没有撤销：原来的数量现在补不齐了。这一单没有动。")
    String not_whole_again();

    @Message("还没开播")
    String stream_planned();

    @Message("收最后几单")
    String stream_closing();

    @Message("近一分钟")
    String pace_total();

    @Message("快没了")
    String few();

    @Message("卖完了")
    String sold_out();

    @Message("平时 %price")
    String usual();

    @Message("%slot %name 只剩 %n %unit 了")
    String call_few();

    @Message("%slot %name 卖完了")
    String call_sold_out();

    @Message("讲解")
    String present();

    @Message("再推")
    String present_again();

    @Message("正在讲解")
    String presented();

    @Message("库存")
    String stock();

    @Message("改价")
    String do_price();

    @Message("秒杀")
    String do_flash();

    @Message("停秒杀")
    String do_end_flash();

    @Message("限购")
    String do_limit();

    @Message("开卖")
    String do_open();

    @Message("停卖")
    String do_close();

    @Message("开卖了")
    String opened_now();

    @Message("停卖了")
    String closed_now();

    @Message("秒杀 %price，%n 分钟")
    String flashed();

    @Message("秒杀结束")
    String flash_ended();

    @Message("每人 %n %unit")
    String limit_now();

    @Message("不限购")
    String no_limit();

    @Message("从 %before 到 %after，差得有点多。没写错就再点一次。")
    String doubt();

    @Message("请填一个大于零的数。")
    String no_number();

    @Message("上新")
    String do_add();

    @Message("上架了")
    String added();

    @Message("换个名字吧：像 A1 或纯数字这样的，观众会打成别的意思。")
    String bad_name();

    @Message("叫什么")
    String goods_name();

    @Message("数量")
    String goods_quantity();

    @Message("单位")
    String goods_unit();

    @Message("单价")
    String price_label();

    @Message("秒杀价")
    String flash_label();

    @Message("几分钟")
    String flash_time();

    @Message("马上到处生效；已经留下和下单的还是原价。")
    String price_hint();

    @Message("每人最多")
    String limit_label();

    @Message("剩 %n %unit")
    String rest();

    @Message("关上")
    String close_sheet();

    @Message("算了")
    String cancel();

    @Message("开播")
    String do_start();

    @Message("下播")
    String do_end();

    @Message("开播了，货单已经发出去。")
    String started();

    @Message("下播了，辛苦了。")
    String ended();

    @Message("货单会发给所有人，马上可以下单。")
    String start_hint();

    @Message("不能再下新单，候补的会收到通知；留着的还在。")
    String end_hint();

    @Message("箱")
    String unit_box();

    @Message("斤")
    String unit_jin();

    @Message("袋")
    String unit_bag();

    @Message("盒")
    String unit_carton();

    @Message("份")
    String unit_portion();

    @Message("个")
    String unit_piece();

    @Message("公斤")
    String unit_kilogram();

    @Message("我没看懂或者没答上来的话，最新的在最上面。")
    String rescue_lead();

    @Message("没有漏掉的话。")
    String rescue_empty();

    @Message("刚刚")
    String just_now();

    @Message("%ago前")
    String ago();

    @Message("一位观众")
    String someone();

    @Message("×%n")
    String times();

    @Message("帮他下单")
    String do_order();

    @Message("回答")
    String do_answer();

    @Message("不用管")
    String do_ignore();

    @Message("收起来了。")
    String ignored();

    @Message("已经告诉 %n 个人。")
    String told();

    @Message("记下了，但现在联系不上他。")
    String told_nobody();

    @Message("帮 %name 下单")
    String order_for();

    @Message("替别处的人下单")
    String order_elsewhere();

    @Message("叫什么")
    String person_label();

    @Message("回答（问过同样话的人都会收到）")
    String answer_label();

    @Message("%name：%goods，已留好。")
    String out_held();

    @Message("%name：%goods，只留到一部分，其余在候补。")
    String out_part();

    @Message("%name：%goods，没货了，排进候补。")
    String out_waiting();

    @Message("%name 刚要过一样的，已经在聊天里问他是不是再要一份。")
    String out_repeated();

    @Message("这个停卖了，没下成。")
    String out_closed();

    @Message("%name 已经到限购数了，没下成。")
    String out_over_limit();

    @Message("%name 被拉黑了，没下成。")
    String out_blocked();

    @Message("没下成：一份是 %step，还剩 %left %unit。改一下再下。")
    String out_doubt();

    @Message("%name：%goods，没下成。")
    String out_other();

    @Message("海报")
    String poster();

    @Message("挂起来，或举到镜头前：扫一下就进店里的对话。")
    String poster_hint();

    @Message("打印（PDF）")
    String poster_pdf();

    @Message("图片（PNG）")
    String poster_png();

    @Message("扫一扫，边看边买")
    String poster_call();

    @Message("看中什么，说一句就好：A1 两箱")
    String poster_how();
}
