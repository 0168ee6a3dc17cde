import { Controller, Get, Header, Inject, Param, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Problem } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { Public } from '#libs/platform/contract';
import { stylesheet } from '#libs/ui';

/** What stands at the root: the way in, and the stylesheet of pages that need no script. */
@ApiExcludeController()
@Controller()
export class FrontController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Only when no front door has answered before. */
  @Get()
  @Public()
  @Redirect('/app/', 302)
  enter(): { url: string } {
    return { url: this.config.demo ? '/demo' : '/app/' };
  }

  @Get('assets/:file')
  @Public()
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  styles(@Param('file') file: string): string {
    if (`/assets/${file}` !== stylesheet.path) throw new Problem('route.absent', 'absent');
    return stylesheet.css;
  }
}
