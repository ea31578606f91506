import { boxOf, fit, follow, toPlane, zoom, type Camera, type Size } from './camera';
import { hit } from './hit';
import { paint, type Scene } from './paint';
import { readPalette, type Palette } from './palette';
import type { Place } from '../model';

const PICTURE_SCALE = 2;
const PICTURE_MOST = 8_000;
const PICTURE_MARGIN = 120;
const REACH = 8;

/** Keeps the camera and draws the scene, once for each frame in which anything changed. */
export class Stage {
  frames = 0;
  private scene: Scene | null = null;
  private camera: Camera = { x: 0, y: 0, scale: 1 };
  private palette: Palette = readPalette();
  private asked = 0;
  /** Until a person moves the view, it shows everything. */
  private untouched = true;
  private readonly context: CanvasRenderingContext2D | null;
  private readonly resized: ResizeObserver;
  private readonly themed: MutationObserver;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.context = canvas.getContext('2d');
    this.resized = new ResizeObserver(() => this.resize());
    this.resized.observe(canvas);
    this.themed = new MutationObserver(() => {
      this.palette = readPalette();
      this.draw();
    });
    this.themed.observe(document.documentElement, { attributeFilter: ['class'] });
  }

  close(): void {
    this.resized.disconnect();
    this.themed.disconnect();
    cancelAnimationFrame(this.asked);
  }

  show(scene: Scene): void {
    this.scene = scene;
    if (this.untouched) {
      this.fit();
    } else {
      this.draw();
    }
  }

  focus(focused: boolean): void {
    if (this.scene !== null) {
      this.show({ ...this.scene, focused });
    }
  }

  fit(): void {
    this.untouched = true;
    this.camera = fit(this.places(), this.size());
    this.draw();
  }

  zoom(factor: number, at?: Place): void {
    const size = this.size();
    this.look(zoom(this.camera, size, factor, at ?? { x: size.width / 2, y: size.height / 2 }));
  }

  follow(node: string): void {
    const at = this.scene?.flow.places[node];
    if (at !== undefined) {
      const camera = follow(this.camera, this.size(), at);
      if (camera !== this.camera) {
        this.look(camera);
      }
    }
  }

  pan(by: Place): void {
    this.look({ ...this.camera, x: this.camera.x - by.x / this.camera.scale, y: this.camera.y - by.y / this.camera.scale });
  }

  plane(at: Place): Place {
    return toPlane(this.camera, this.size(), at);
  }

  at(point: Place): string | null {
    return this.scene === null ? null : hit(this.scene.flow, this.scene.shown, this.plane(point), REACH / this.camera.scale);
  }

  /** Shows an address elsewhere while it is dragged. */
  drag(node: string, to: Place): void {
    if (this.scene !== null) {
      this.untouched = false;
      this.scene = { ...this.scene, flow: { ...this.scene.flow, places: { ...this.scene.flow.places, [node]: to } } };
      this.draw();
    }
  }

  /** The whole graph as an image, whatever part of it is in view. */
  picture(): Promise<Blob | null> {
    const box = boxOf(this.places());
    const width = box.right - box.left + PICTURE_MARGIN * 2;
    const height = box.bottom - box.top + PICTURE_MARGIN * 2;
    const ratio = Math.min(PICTURE_SCALE, PICTURE_MOST / width, PICTURE_MOST / height);
    const sheet = document.createElement('canvas');
    sheet.width = Math.round(width * ratio);
    sheet.height = Math.round(height * ratio);
    const context = sheet.getContext('2d');
    if (context === null || this.scene === null) {
      return Promise.resolve(null);
    }
    const camera = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale: 1 };
    paint(context, this.scene, camera, { width, height }, this.palette, ratio);
    return new Promise((resolve) => sheet.toBlob(resolve, 'image/png'));
  }

  private look(camera: Camera): void {
    this.untouched = false;
    this.camera = camera;
    this.draw();
  }

  private resize(): void {
    const { width, height } = this.size();
    const ratio = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    if (this.scene !== null) {
      this.show(this.scene);
    }
  }

  private draw(): void {
    if (this.asked === 0) {
      this.asked = requestAnimationFrame(() => {
        this.asked = 0;
        if (this.context !== null && this.scene !== null) {
          paint(this.context, this.scene, this.camera, this.size(), this.palette, window.devicePixelRatio || 1);
          this.frames++;
          this.canvas.dataset.frames = String(this.frames);
        }
      });
    }
  }

  private places(): Place[] {
    return this.scene === null ? [] : this.scene.shown.nodes.flatMap(({ id }) => this.scene?.flow.places[id] ?? []);
  }

  private size(): Size {
    return { width: this.canvas.clientWidth, height: this.canvas.clientHeight };
  }
}
